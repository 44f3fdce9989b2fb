const words = `
  de it in fan en 'e dat is op foar net mei te oan dy as der hy sy wy ik jo jimme do my har syn ús hja om by ek
  nei mar noch wat wie hie hat hawwe ha haw binne bin bist wurdt wurde waard kin kinne koe sil soe moat moast wol
  wolle dizze dit dêr hjir sa dan doe hoe wêr wêrom wa al allinne alle gjin neat mear folle ien troch oer út ûnder
  tsjin sûnder oant of ôf dus want omdat foaral gewoan echt hiel tige no noait altyd wer werom elk eltse oare
  oaren itselde sels san sokke wurden wurdest gie gienen komme kaam hjirre noch soene wiene hiene nij nije
`;

export default words;
