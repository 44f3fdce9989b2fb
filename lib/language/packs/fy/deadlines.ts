import type { DeadlineWords } from '../deadlineWords';

const words: DeadlineWords = {
  days: 'hjoed:0, hjoed noch:0, fan (\'e |)(moarn|middei|jûn):0, fannemiddei:0, fanjûn:0, (foar |)(de |)ein fan de dei:0, moarn:1, moarnier:1, moarn (moarns|middei|jûn|ier):1, moarnmiddei:1, moarnjûn:1, oaremoarn:2',
  weekdays: '(moandei|moandeis|moandeitemoarn|moandeitemiddei):1, (tiisdei|tiisdeis|tiisdeitemoarn|tiisdeitemiddei):2, (woansdei|woansdeis|woansdeitemoarn):3, (tongersdei|tongersdeis|tongersdeitemoarn):4, (freed|freeds|freedtemoarn|freedtemiddei):5, (sneon|sneons|saterdei):6, (snein|sneins):0, (it|dit) wykein:0',
  periods: '(de |)ein fan (de|dizze) wike:week, dizze wike:week, nije wike:week+1, kommende wike:week+1, folgjende wike:week+1, takommende wike:week+1, ein fan nije wike:week+1, (de |)ein fan (de|dizze) moanne:month, dizze moanne:month, nije moanne:month+1, kommende moanne:month+1, folgjende moanne:month+1, (de |)ein fan it jier:year, dit jier:year, nij jier:year+1, kommend jier:year+1',
  numbers: 'in:1, ien:1, twa:2, trije:3, fjouwer:4, fiif:5, seis:6, sân:7, acht:8, njoggen:9, tsien:10, tolve:12, fjirtjin:14, fjouwerentweintich:24, tritich:30, pear:2, in pear:2',
  or: 'oant, of, en, oan',
  units: '(minuten|minút):minute, heal oere:minute*30, healoere:minute*30, (oeren|oere|oer):hour, etmiel:hour*24, (dagen|dei):day, wurkdagen:workday, wurkdei:workday, (wiken|wike):week, (moannen|moanne):month',
  lengths: '(binnen|yn|oer|binnen no en) (de (kommende|folgjende|earstkommende) |)# @, binnen @, (uterlik |)# @ (op syn heechst|op syn langst)',
  by: 'foar, foar de, oant, uterlik, uterlik op, op syn lêst, op syn letst, net letter as, tsjin, foar kommende',
  on: 'op, dizze, kommende, oankommende',
  next: 'nije, folgjende, takommende',
  inMonth: 'yn, ein, ein fan, foar de ein fan, begjin, healwei, heal',
};

export default words;
