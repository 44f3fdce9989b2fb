/** What is wrong with the numbers of surveys that are on buttons: each shows its answers as a table beside it, which says how many they are. */
export function answersAmiss(page) {
  return page.evaluate(async () => {
    const plain = (text) => (text ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
    const numberIn = (text) => Number(/^[\d,]+/.exec(plain(text))?.[0].replaceAll(',', ''));
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const amiss = [];
    const buttons = [...document.querySelectorAll('main button[class*="_row_"], main td button, main li button')].filter((button) => numberIn(button.textContent) >= 0);
    for (const button of buttons) {
      const told = numberIn((button.querySelector('[class*="_number_"]') ?? button).textContent);
      button.click();
      await drawn();
      const opened = [...document.querySelectorAll('main h2')].map((head) => /· ([\d,]+) answers?$/.exec(plain(head.textContent))).find((found) => found !== null);
      if (opened === undefined || numberIn(opened[1]) !== told) amiss.push(`“${plain(button.textContent)}” shows ${opened?.[1] ?? 'no'} answers beside it`);
    }
    return { buttons: buttons.length, amiss };
  });
}
