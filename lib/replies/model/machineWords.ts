import { fold } from '@/lib/language/fold';

/**
 * Turns of speech by which a text speaks to a machine that reads it rather than to people, in the languages that Earshot drafts in.
 * Only a warning: what a model writes is checked whether one is found or not.
 */
const SPOKEN_TO_MACHINES = [
  String.raw`\b(ignore|disregard|forget|override|bypass)\b.{0,40}\b(previous|prior|above|earlier|all|any|your|the|these|those)\b.{0,30}\b(instructions?|rules?|prompts?|guidelines?|directions?|context)\b`,
  String.raw`\b(system|developer|hidden|initial) (prompt|message|instructions?)\b`,
  String.raw`\byou are now\b|\bact as\b|\bpretend (to be|you)\b|\bfrom now on you\b|\bnew (instructions?|task|role)\b|\bjailbreak\b|\bdo anything now\b`,
  String.raw`\b(language|ai) model\b|\bas an ai\b|\bassistant:|\bsystem:|\buser:|<\|?(im_start|im_end|system|assistant|endoftext)|\[/?inst\]|###\s*(instruction|system|response)`,
  String.raw`\b(repeat|print|reveal|output|show|quote|translate)\b.{0,40}\b(prompt|instructions?|everything above|text above|words above)\b`,
  String.raw`\b(reply|respond|answer|say|write|output) (only |exactly |just |with )(with |the |only |exactly |word )?["'“:]`,
  // uk, ru
  String.raw`(ігноруй|ігноруйте|забудь|забудьте|проігноруй|игнорируй|игнорируйте|забудь|забудьте|проигнорируй).{0,40}(інструкц|вказівк|правил|инструкц|указани|команд|промпт)`,
  String.raw`(системн|прихован|скрыт)\p{L}* (промпт|підказк|інструкц|инструкц|сообщени|повідомленн)|(мовн|языков)\p{L}* модел|тепер ти|теперь ты|ты теперь|ти тепер`,
  // ar
  String.raw`(تجاهل|تجاهلي|انس|انسي|تخط).{0,40}(تعليمات|التعليمات|الاوامر|القواعد|السابقه)|نموذج لغوي|انت الان|رساله النظام|موجه النظام`,
  // fy, nl, de
  String.raw`\b(negeer|negearje|ferjit|vergeet|ignorier\w*|vergiss)\b.{0,40}\b(\w*instructies?|\w*ynstruksjes?|regels?|opdrachten|anweisungen|\w*regeln|vorgaben)\b|\b(taalmodel|sprachmodell|systeemprompt|systemprompt)\b|\bdu bist jetzt\b|\bje bent nu\b|\bdo bist no\b`,
  // fr, es, it, pt
  String.raw`\b(ignore[rz]?|ignora\w*|oublie[rz]?|olvida\w*|dimentica\w*|esquece\w*|esqueca)\b.{0,40}\b(instructions?|consignes?|regles?|instrucciones|reglas|istruzioni|regole|instrucoes|regras)\b`,
  String.raw`\b(modele de langage|modelo de lenguaje|modello linguistico|modelo de linguagem)\b|\btu es maintenant\b|\bahora eres\b|\bora sei\b|\bagora voce e\b`,
  // pl, tr
  String.raw`\b(zignoruj|ignoruj|zapomnij|pomin)\w*\b.{0,40}\b(instrukcj\w*|polece\w*|zasad\w*)|\bmodel\w* jezykow\w*|\bjestes teraz\b`,
  String.raw`\b(yok say|gormezden gel|unut|dikkate alma)\w*|\b(talimat\w*|kural\w*)\b.{0,40}\b(yok say|gormezden|unut|dikkate alma)\w*|\bdil modeli\b|\bsistem (mesaji|istemi)\b|\bartik sen\b`,
].map((source) => new RegExp(source, 'iu'));

/** Longest text that is looked through, UTF-16 units. */
const MOST_READ = 20_000;

/** What a text says to a machine, as far as it is known, folded; null: nothing that is known. */
export function saidToMachine(text: string): string | null {
  const plain = fold(text.slice(0, MOST_READ)).text;
  for (const pattern of SPOKEN_TO_MACHINES) {
    const found = pattern.exec(plain)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}
