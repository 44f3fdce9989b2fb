import type { MannerWords } from '../signalWords';

const words: MannerWords = {
  polite: `s'il vous plaît, s'il vous plait, s'il te plaît, s'il te plait, svp, stp, s'il vs plait, merci (d'avance|par avance|de votre|de
    bien|beaucoup d'avance|de ton|à vous|de me|de nous|pour votre|pour ton), je vous remercie, je vous prie, vous remerciant, veuillez,
    bonjour madame, bonjour monsieur, madame monsieur, (pourriez|auriez)-vous, pourriez-vous, auriez-vous, serait-il possible, (je
    |)(souhaiterais|voudrais), je me permets, cordialement, bien à vous, bonne journée, belle journée, bonne soirée, belle soirée,
    excellente journée, bien cordialement, respectueusement, salutations, désolé de (vous|te) déranger, (désolés|navrés) pour, (nos|toutes
    nos) excuses, au plaisir, si possible, avec plaisir, bonjour ... merci, bonjour ... souhaite`,
  rude: `bande (d'|de
    )(incapables|cons|connards|voleurs|branleurs|charlots|guignols|débiles|nazes|nuls|merdes|abrutis|tocards|rats|clowns|escrocs), connard*,
    connasse*, abruti*, crétin*, imbécile*, débile*, enculé*, enfoiré*, fils de pute, fdp, ntm, salaud*, salope*, tocard*, clown*, bouffon*,
    pauvre (con|type|tache|conne|merde), pauvres (cons|types|nazes), ta gueule, vos gueules, ferme-la, (allez|va) (tous |)(vous |te )faire
    (foutre|enculer|voir), (allez|va) (tous |)(crever|mourir), de merde, sale (con|conne|boîte|type), cassez-vous, casse toi, dégage*, vous
    faites chier, tas de (merde|cons|nuls), gros (con|nul|naze|porc), t'es (con|débile|nul|bête), vous êtes (cons|nuls|débiles|des cons|des
    merdes|des nuls|des incapables|ridicules)`,
  familiar: `tu, toi, t'as, t'es, t'a, t'inquiète, ton, tes, te, stp, s'il te plaît, as-tu, es-tu, peux-tu, sais-tu, pourrais-tu,
    connais-tu, fais-tu, veux-tu, vas-tu, dis-moi, vas-y`,
  formal: `vous, votre, vos, vôtre, vs, voulez-vous, pouvez, pouvez-vous, avez, avez-vous, êtes, faites, savez, savez-vous, devez, veuillez,
    allez, serez, auriez, pourriez, devriez, sauriez, connaissez, foncez, achetez, prenez, demandez, envoyez, contactez, écrivez, évitez,
    fuyez, passez, répondez, remboursez, rendez, arrêtez, ajoutez, mettez, pensez, corrigez, n'hésitez, regardez, essayez, testez, courez,
    venez, profitez, utilisez, découvrez, cliquez, inscrivez, vérifiez, changez, gardez, laissez, attendez, excusez, dites, allez-y, svp,
    s'il vous plaît`,
};

export default words;
