const words = `
  ab aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei bin bis bist ca da damit
  dann das dass dein deine dem den der des die dies diese diesem diesen dieser dieses doch dort du durch ein eine
  einem einen einer eines er es etwas euch euer für gegen gar gewesen gibt habe haben hat hatte hatten hier ich
  ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jeder jedes jetzt kann kein keine keinen
  können könnte machen man mal mehr mein meine meinem meinen meiner mich mir mit muss nach nicht nichts nie noch
  nun nur ob oder ohne schon sehr sein seine seinen seiner seit selbst sich sie sind so soll sollte sondern über
  um und uns unser unsere unter viel vom von vor war waren warum weg was weil weiter wenn wer werde werden wie wieder
  will wir wird wo würde wurde wurden zu zum zur zwar zwischen bitte einfach ganz leider
`;

export default words;
