/** What is used of the PDF writer. Its published types bring a browser's globals with them, which no server has. */
declare module 'pdfmake' {
  type Margins = number | readonly [number, number] | readonly [number, number, number, number];
  type Styled = Readonly<{
    fontSize?: number;
    bold?: boolean;
    color?: string;
    alignment?: 'left' | 'center' | 'right' | 'justify';
    lineHeight?: number;
    characterSpacing?: number;
    leadingIndent?: number;
    margin?: Margins;
    width?: number | '*';
    pageBreak?: 'before' | 'after';
    unbreakable?: boolean;
    relativePosition?: Readonly<{ x: number; y: number }>;
    absolutePosition?: Readonly<{ x: number; y: number }>;
  }>;
  type Ellipse = Readonly<{
    type: 'ellipse';
    x: number;
    y: number;
    r1: number;
    r2: number;
    lineColor?: string;
    lineWidth?: number;
    dash?: Readonly<{ length: number; space: number }>;
  }>;
  type TableLayout = Readonly<{
    hLineWidth?: (line: number) => number;
    vLineWidth?: () => number;
    hLineColor?: () => string;
    vLineColor?: () => string;
    paddingTop?: () => number;
    paddingBottom?: () => number;
  }>;
  export type Content =
    | (Styled & Readonly<{ text: string }>)
    | (Styled & Readonly<{ stack: readonly Content[] }>)
    | (Styled & Readonly<{ columns: readonly Content[] }>)
    | (Styled & Readonly<{ canvas: readonly Ellipse[] }>)
    | (Styled &
        Readonly<{
          table: Readonly<{
            widths: readonly (number | '*')[];
            heights?: number;
            /** So many rows are repeated on each page. */
            headerRows?: number;
            dontBreakRows?: boolean;
            body: readonly (readonly Content[])[];
          }>;
          layout?: TableLayout;
        }>);
  export type Document = Readonly<{
    pageSize: 'A4';
    pageMargins: readonly [number, number, number, number];
    info: Readonly<Record<string, string | Date>>;
    defaultStyle: Styled & Readonly<{ font: string }>;
    header?: () => Content;
    footer: (page: number, pages: number) => Content;
    content: readonly Content[];
  }>;
  type Writer = Readonly<{
    virtualfs: Readonly<{
      existsSync: (name: string) => boolean;
      writeFileSync: (name: string, bytes: Buffer) => void;
    }>;
    setFonts: (fonts: Readonly<Record<string, Readonly<{ normal: string; bold: string }>>>) => void;
    setUrlAccessPolicy: (may: (url: string) => boolean) => void;
    setLocalAccessPolicy: (may: (path: string) => boolean) => void;
    createPdf: (document: Document) => Readonly<{ getBuffer: () => Promise<Buffer> }>;
  }>;
  const writer: Writer;
  export default writer;
}
