const words = `
  acaba ama ancak artık az bana bazı belki ben benden beni benim bile bir biri birkaç birçok biz bize bizi bizim
  bu buna bunda bundan bunlar bunu bunun burada böyle çok çünkü da daha dahi de defa değil diğer diye doğru en
  fakat falan gibi göre ha hala hangi hani hem hep hepsi her herkes hiç hiçbir için ile ise iyi kadar kendi ki kim
  kimse mı mi mu mü nasıl ne neden nerede niçin niye o olan olarak oldu olduğu olsa olur ona ondan onlar onu onun
  orada oysa sadece sanki sana sen senden seni senin siz size sizi sizin son sonra şey şu şöyle tüm üzere var ve
  veya ya yani yine yok zaten
`;

export default words;
