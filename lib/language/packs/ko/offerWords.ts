const words = `
  채용 구인 급여 인턴 쿠폰 할인 세일 이벤트 경품 광고 레시피 운세 복권 카지노
`;

export default words;
