export default {
  phone: String.raw`tel[ée]fono\p{L}*|tfno|tlf|tel|m[óo]vil\p{L}*|celular\p{L}*|ll[aá]m\p{L}*|contacto|consult\p{L}*|cita previa|mi n[úu]mero|escr[ií]beme`,
  other: String.raw`pedido\p{L}*|factura\p{L}*|env[ií]o\p{L}*|paquete\p{L}*|seguimiento|reserva\p{L}*|ticket\p{L}*|referencia\p{L}*|art[ií]culo\p{L}*|contrato\p{L}*|serie|cliente|n[ºo°]|orden|expediente`,
};
