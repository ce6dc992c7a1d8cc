/** A part of a path that WeChat fills in, such as `$APPID$`, and how to read it from a request. */
export class PathParameter {
  /** The path as a route: with a parameter where the placeholder stands. */
  readonly route: string;
  /** Where it stands, counted from the end of the path: an application may put a prefix before it. */
  private readonly segment: number;

  constructor(path: string, placeholder: string, parameter: string) {
    this.route = path.replace(placeholder, `:${parameter}`);
    const segments = segmentsOf(path);
    this.segment = segments.indexOf(placeholder) - segments.length;
  }

  /** What stands in the place of the placeholder. */
  valueIn(path: string): string {
    return segmentsOf(path).at(this.segment) ?? '';
  }
}

/** Whether a value is the placeholder itself, perhaps escaped as in a URL: nobody has filled it in. */
export function isPlaceholder(value: string, placeholder: string): boolean {
  return value.replaceAll('%24', '$') === placeholder;
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter(Boolean);
}
