/** Words by which the line above a post says that somebody passed it on; lines of other kinds (likes, comments) differ. */
const PASSED_ON = new RegExp(
  'repost|re-post|reshared|\\bshared this|republi|partag|compart|geteilt|teilte|gedeeld|doorgestuurd|condivi|diffuso|ripubbl'
    + '|udostępni|репост|поширив|поширила|поділи|подели|paylaş|再投稿|シェア|퍼감|转发|轉發|分享|أعاد نشر|شارك',
  'iu',
);

/** Whether the line above a post says so; it has no mark of it but words. */
export const isPassedOn = (heading: string): boolean => PASSED_ON.test(heading.slice(0, 300));
