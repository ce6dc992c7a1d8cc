import { Injectable } from '@nestjs/common';

export interface Tea {
  readonly name: string;
  readonly chineseName: string;
  readonly taste: string;
  /** Yuan for a pot. */
  readonly price: number;
  readonly page: string;
}

@Injectable()
export class TeaRepository {
  private readonly teas: readonly Tea[] = [
    tea('Tieguanyin Oolong', '铁观音', 'orchid and warm butter', 48),
    tea('Da Hong Pao Oolong', '大红袍', 'roasted, with a mineral end', 68),
    tea('Longjing', '龙井', 'green chestnut', 58),
    tea('Lapsang Souchong', '正山小种', 'pine smoke', 42),
  ];

  ofTheDay(): readonly Tea[] {
    return this.teas.slice(0, 2);
  }

  names(): readonly string[] {
    return this.teas.map(({ name }) => name);
  }

  search(keyword: string): readonly Tea[] {
    const wanted = keyword.toLowerCase();
    return this.teas.filter(({ name, chineseName, taste }) =>
      [name, chineseName, taste].some((text) => text.toLowerCase().includes(wanted)),
    );
  }
}

function tea(name: string, chineseName: string, taste: string, price: number): Tea {
  const page = `https://tea.example/teas/${name.toLowerCase().replaceAll(' ', '-')}`;
  return { name, chineseName, taste, price, page };
}
