/** A message whose content stands in the field that its `msgtype` names: one of `Contents`, in `Envelope`. */
export type MessageOf<Envelope, Contents> = {
  [Type in keyof Contents]: Envelope & { readonly msgtype: Type } & { readonly [Field in Type]: Contents[Type] };
}[keyof Contents];

/** A text. */
export interface TextContent {
  readonly content: string;
}

/** A file that was uploaded. */
export interface MediaContent {
  readonly media_id: string;
}
