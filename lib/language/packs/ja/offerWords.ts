const words = `
  求人 募集 採用 給料 アルバイト クーポン 割引 セール 懸賞 プレゼント 広告 レシピ 占い 宝くじ カジノ
`;

export default words;
