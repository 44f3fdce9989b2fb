import overview from 'lucide-static/icons/activity.svg?raw';
import back from 'lucide-static/icons/arrow-left.svg?raw';
import up from 'lucide-static/icons/arrow-up.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import switched from 'lucide-static/icons/arrow-right-left.svg?raw';
import bell from 'lucide-static/icons/bell.svg?raw';
import chart from 'lucide-static/icons/chart-column.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import expand from 'lucide-static/icons/chevron-down.svg?raw';
import alert from 'lucide-static/icons/circle-alert.svg?raw';
import answer from 'lucide-static/icons/corner-down-right.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import database from 'lucide-static/icons/database.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import more from 'lucide-static/icons/ellipsis.svg?raw';
import open from 'lucide-static/icons/external-link.svg?raw';
import hidden from 'lucide-static/icons/eye-off.svg?raw';
import shown from 'lucide-static/icons/eye.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import care from 'lucide-static/icons/hand-heart.svg?raw';
import topic from 'lucide-static/icons/hash.svg?raw';
import inbox from 'lucide-static/icons/inbox.svg?raw';
import keyboard from 'lucide-static/icons/keyboard.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import merge from 'lucide-static/icons/merge.svg?raw';
import mentions from 'lucide-static/icons/message-square-text.svg?raw';
import night from 'lucide-static/icons/moon.svg?raw';
import panel from 'lucide-static/icons/panel-right.svg?raw';
import delight from 'lucide-static/icons/party-popper.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import edit from 'lucide-static/icons/pencil.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import add from 'lucide-static/icons/plus.svg?raw';
import reply from 'lucide-static/icons/reply.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import settings from 'lucide-static/icons/settings.svg?raw';
import streams from 'lucide-static/icons/columns-3.svg?raw';
import star from 'lucide-static/icons/star.svg?raw';
import table from 'lucide-static/icons/table.svg?raw';
import pending from 'lucide-static/icons/timer.svg?raw';
import remove from 'lucide-static/icons/trash-2.svg?raw';
import undo from 'lucide-static/icons/undo-2.svg?raw';
import people from 'lucide-static/icons/users.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';

/** The icons of the interface, by what they mean here. */
export const ICONS = {
  add,
  alert,
  answer,
  arrowRight,
  back,
  bell,
  care,
  chart,
  check,
  close,
  copy,
  database,
  delight,
  download,
  edit,
  expand,
  globe,
  hidden,
  inbox,
  keyboard,
  lock,
  mentions,
  merge,
  more,
  night,
  open,
  panel,
  overview,
  pause,
  pending,
  people,
  play,
  remove,
  reply,
  search,
  settings,
  shown,
  star,
  streams,
  switched,
  table,
  topic,
  undo,
  up,
};

export type IconName = keyof typeof ICONS;
