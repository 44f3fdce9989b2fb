/** Threats with lawyers, authorities, the press, bad reviews. */
export const THREATS = `
  (vou|irei|vamos|posso|terei que|obrigado a) (processar|acionar|denunciar|abrir reclamação|abrir uma reclamação|entrar na justiça|entrar
  com|procurar|expor|reclamar no|reclamar na|levar ao|fazer queixa|apresentar queixa|meter um processo|recorrer|divulgar|viralizar|avaliar
  mal|postar em|contatar meu|falar com meu), (processo|processarei|processá-los|processar vocês|processo vocês|denuncio|denunciarei|
  denúncia|denunciar) (no|na|ao|à|vocês|contra|por|ao banco|todo mundo|todos|judicial|em), (reclamação|reclamar|denúncia|queixa|processo)
  (no|na|ao|à) (procon|anatel|reclame|aneel|ans|bacen|banco central|deco|livro|asae), (reclamação|reclamar|denúncia|queixa|processo) (no|na|
  ao|à) (consumidor.gov|justiça|pequenas causas|polícia|anac|susep|portal da queixa|delegacia|jec|juizado), (no|ao|o|pro) (procon|reclame
  aqui|anatel|bacen|consumidor.gov|portal da queixa|deco|asae|juizado|pequenas causas), (na|à) (anatel|deco|asae|aneel|ans|justiça|polícia|
  delegacia), livro de reclamações, (meu|minha|o meu|um|nosso) (advogado|advogada) (vai|já|entrará|está|e|irá|vão|entra), (advogado|
  advogada|advogados) (já|vai|entrar|acionado|contra), (entrar|entrarei|entro|entrando|entramos) (com |na |)(processo|justiça|ação|uma
  ação|um processo), (vejo|vemos|veremos|encontramos|nos vemos) (vocês |)(na justiça|em tribunal|no tribunal), (medidas|providências|ação|
  vias) (legais|judiciais|judicial|cabíveis), (vou|irei) (expor|detonar|queimar|acabar com) (vocês|essa|esse|a|o|vcs|geral), expor (vocês|
  vcs|essa empresa), (dar|dou|darei|deixar|deixo|vou dar|vou deixar|meter|meto) (uma estrela|1 estrela|nota zero|avaliação negativa|uma
  avaliação negativa|nota 1), (em|nas) todas as (redes|minhas redes), (chamar|contatar|avisar|acionar|mandar para|falar com) (a |o
  |)(imprensa|reportagem|polícia|jornal|televisão|tv|mídia), (último|ultimo) aviso, (vão|vai) se arrepender, (aguardem|aguarde) (meu|o|a|
  minha) (processo|advogado|notificação), (notificação|interpelação) (extrajudicial|judicial), se não (resolver*|devolver*|responder*) ...
  (processo|justiça|procon|reclame|advogado|anatel|denuncio|exponho),
  (passo|mando|envio|entrego|encaminho|vou passar|vou mandar) ... (meu|ao|pro|para o|um) advogad*,
    (vai|vou|vamos|levo|passo|segue|parte) (para|pro|ao|à) (o |)(juizado|tribunal|juiz|justiça),
    (vai|vou|vamos|levo|passo|segue|parte) (no|parar no|até ao|até o) (o |)(juizado|tribunal|juiz|justiça),
    (vai|vou|vamos|levo|passo|segue|parte) (para|pro|ao|à) (o |)(procon|provedor|ministério público|fórum|ombudsman),
    (vai|vou|vamos|levo|passo|segue|parte) (no|parar no|até ao|até o) (o |)(procon|provedor|ministério público|fórum|ombudsman),
  (passo|próximo|etapa|parada) ... (tribunal|procon|justiça|juizado|advogado|polícia),
    (esperem|aguardem|preparem-se|preparem) (só |)(pela |para |pra |)(a|uma|o|um|minha|meu|ver|as),
    (podem esperar|podem aguardar|se preparem) (só |)(pela |para |pra |)(a|uma|o|um|minha|meu|ver|as),
    (vou|irei|pretendo|posso) (contar|publicar|postar|espalhar|mostrar|divulgar|mandar|compartilhar|avisar|deixar|levar) ...
    (jornal|jornais|redes|imprensa|todo mundo|grupos),
    (vou|irei|pretendo|posso) (contar|publicar|postar|espalhar|mostrar|divulgar|mandar|compartilhar|avisar|deixar|levar) ...
    (google|televisão|rádio|cidade|internet|reportagem), (a cidade inteira|todo mundo|toda a gente|o bairro todo|o brasil
  inteiro|a internet|a vizinhança) ... (sabendo|saber|vai saber|conhecer), (ministério público|vigilância sanitária|ministério do
  trabalho|prefeitura|crm|receita federal|inspeção|banco de portugal|banco central|anacom|erse|autoridades|provedor|susep) ...
  (vai|adorar|gostar|saber|receber|interessa*), (até|têm até|dou até|prazo) ... (depois|senão|caso contrário|ou) ...
  (juizado|procon|processo|advogado|justiça|denuncio|tribunal|queixa|polícia|avaliação|redes), (senão|caso contrário|do contrário|se não)
  ... (juizado|procon|processo|advogado|justiça|denuncio|tribunal|queixa|polícia|denúncia|reclamação),
    (abro|abrirei|faço|farei|registro) (uma |um |)(queixa|reclamação|denúncia) (no|na|em|ao),
    (abro|abrirei|faço|farei|registro) (uma |um |)(boletim|ocorrência|bo|participação) (no|na|em|ao),
    (abro|abrirei|faço|farei|registro) (uma |um |)(queixa|reclamação|denúncia) (à|contra|de|por|formal),
    (abro|abrirei|faço|farei|registro) (uma |um |)(boletim|ocorrência|bo|participação) (à|contra|de|por|formal),
    (registrarei|apresento|apresentarei|vou fazer|vou abrir) (uma |um |)(queixa|reclamação|denúncia) (no|na|em|ao),
    (registrarei|apresento|apresentarei|vou fazer|vou abrir) (uma |um |)(boletim|ocorrência|bo|participação) (no|na|em|ao),
    (registrarei|apresento|apresentarei|vou fazer|vou abrir) (uma |um |)(queixa|reclamação|denúncia) (à|contra|de|por|formal),
    (registrarei|apresento|apresentarei|vou fazer|vou abrir) (uma |um |)(boletim|ocorrência|bo|participação) (à|contra|de|por|formal),
  (avaliação|resenha|comentário|crítica) ... (no google|no maps|no tripadvisor|que merecem|negativ*), nos vemos (no|na|em),
  (seguro|apoio) jurídico, (levar|levo|denunciar|reclamar|falar|contar) ... (idec|procon|deco|proteste|ouvidoria|mídia|jornal|ministério),
  (reembolsem|devolvam|respondam|resolvam|paguem|arrumem) ... (ou|senão) (publico|vou|eu|passo|denuncio|processo|posto|chamo|conto),
  (receber|receberão|vai chegar) ... (notificação|intimação|carta|advogado|citação), (diante|na frente|perante) (do|de um|um|o) juiz,
  (publico|posto|exponho|divulgo) (as|todas|tudo|os|a|o|esta|essa), idec,
  (mensagem|ligação|passo|carta) ... (polícia federal|polícia|advogado|juiz|justiça), seguidores vão (ver|saber)
`;
