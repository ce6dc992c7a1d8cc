/* oxlint-disable typescript/no-unnecessary-type-parameters -- Arguments that are inferred may have fields that we do not know. */
/** What a call may be told besides what it sends. */
export interface CallOptions {
  /** Ends the call early. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, its retries included. */
  readonly timeout?: number | undefined;
}

/**
 * An integer of 64 bits. It arrives as a string with all its digits where a number cannot hold it, and as a number where
 * one can; `String(id)` is right for both.
 */
export type Int64 = number | string;

/** An answer of which nothing is known. */
export interface WechatAnswer {
  readonly [field: string]: unknown;
}

/** A file to upload. */
export interface UploadFile {
  readonly content: Uint8Array | Blob;
  /** With its extension, by which WeChat tells the format. */
  readonly filename: string;
  /** The form field of the file; `media` by default, which is right for most paths. */
  readonly field?: string | undefined;
  /** The media type of the file, such as `image/png`. */
  readonly contentType?: string | undefined;
}

/** A file that was downloaded. */
export interface DownloadedFile {
  readonly content: Buffer;
  /** As WeChat names it. */
  readonly filename?: string;
  /** The media type of the file, such as `image/png`. */
  readonly contentType?: string;
}

/**
 * The paths of an account by the way of calling them, such as `OfficialAccountApi`. Every path has what is known of its
 * `query`, `body` and `answer`.
 */
export interface ApiMap {
  readonly get: object;
  readonly post: object;
  readonly upload: object;
  readonly download: object;
}

declare const listed: unique symbol;
declare const unlisted: unique symbol;

/** Stands for an answer whose type the caller left to the list of paths. */
export interface ListedAnswer {
  readonly [listed]: never;
}

/** The reason why a path does not compile. */
export interface UnlistedPath<Reason extends string> {
  readonly [unlisted]: Reason;
}

/**
 * The path of a call: one of the list, or a value of which the compiler knows only that it is a string. A literal that
 * is not in the list does not compile, because it is more often misspelt than new.
 */
export type PathArgument<Paths, Path extends string> = Path extends keyof Paths
  ? Path
  : // True for every string type but a literal.
    {} extends Record<Path, unknown>
    ? Path
    : // What is being typed is completed.
      Extract<keyof Paths, `${Path}${string}`> extends never
      ? UnlistedPath<`'${Path}' is not in the list of paths of this account. ${HowToCallIt}`>
      : keyof Paths & string;

type HowToCallIt =
  'If WeChat has it all the same, say what it answers, as in get<Answer>(path), or pass a value of the type string.';

type PartOf<Paths, Path, Part extends string, Unknown> = Path extends keyof Paths
  ? Paths[Path] extends { readonly [Name in Part]: infer Type }
    ? Type
    : Unknown
  : Unknown;

/** The query of a call, without its token. */
export type QueryOf<Paths, Path> = PartOf<Paths, Path, 'query', object>;

/** The body of a call. */
export type BodyOf<Paths, Path> = PartOf<Paths, Path, 'body', unknown>;

/** What a call answers: the type that the caller named, or else that of the list and whatever WeChat has added since. */
export type AnswerOf<Paths, Path, Answer = ListedAnswer> = [Answer] extends [ListedAnswer]
  ? PartOf<Paths, Path, 'answer', unknown> & WechatAnswer
  : Answer;

/** A property that may be left out if everything in it may be. */
type Property<Name extends string, Type> = {} extends Type
  ? { readonly [Key in Name]?: Type }
  : { readonly [Key in Name]: Type };

type QueryAndOptions<Query, Options> = {} extends Options
  ? {} extends Query
    ? [query?: Query, options?: CallOptions & Options]
    : [query: Query, options?: CallOptions & Options]
  : [query: Query, options: CallOptions & Options];

type BodyAndOptions<Body, Options> = {} extends Options
  ? {} extends Body
    ? [body?: Body, options?: CallOptions & Options]
    : [body: Body, options?: CallOptions & Options]
  : [body: Body, options: CallOptions & Options];

/** What follows the path in `get`. */
export type GetArguments<Paths, Path> = QueryAndOptions<QueryOf<Paths, Path>, {}>;

/** What follows the path in `post`. */
export type PostArguments<Paths, Path> = BodyAndOptions<BodyOf<Paths, Path>, Property<'query', QueryOf<Paths, Path>>>;

/** What follows the path in `upload`. */
export type UploadArguments<Paths, Path> = [
  file: UploadFile & FieldOf<Paths, Path>,
  ...rest: QueryAndOptions<FieldsOf<Paths, Path>, { readonly form?: object }>,
];

type FieldsOf<Paths, Path> = QueryOf<Paths, Path> & PartOf<Paths, Path, 'fields', {}>;

type FieldOf<Paths, Path> =
  PartOf<Paths, Path, 'file', string> extends infer Field
    ? Field extends 'media'
      ? {}
      : string extends Field
        ? {}
        : { readonly field: Field }
    : never;

/** What follows the path in `download`. */
export type DownloadArguments<Paths, Path> = QueryAndOptions<QueryOf<Paths, Path>, DownloadBody<Paths, Path>>;

type DownloadBody<Paths, Path> =
  PartOf<Paths, Path, 'method', string> extends 'get'
    ? { readonly body?: never }
    : Property<'body', BodyOf<Paths, Path>>;

/**
 * Calls the server API for one account. The token is added, and an answer with an `errcode` other than 0 is thrown as
 * `WechatApiError`.
 *
 * Paths of the list are completed by the editor and checked by the compiler, with what they take and answer. Fields
 * that the list does not know are let through, for WeChat adds some every month. A path that is not in the list is
 * called by naming its answer, or as a value of the type `string`:
 *
 * ```ts
 * const user = await account.get('/cgi-bin/user/info', { openid });
 * const news = await account.post<{ id: string }>('/cgi-bin/brand/new', { name });
 * ```
 */
export interface WechatApiCalls<Api extends ApiMap> {
  /** A GET. */
  get<
    Answer = ListedAnswer,
    Path extends string = string,
    Arguments extends GetArguments<Api['get'], Path> = GetArguments<Api['get'], Path>,
  >(
    path: PathArgument<Api['get'], Path>,
    ...queryAndOptions: Arguments
  ): Promise<AnswerOf<Api['get'], Path, Answer>>;

  /** A POST with a JSON body, or with bytes where a path takes them. What a few paths want in their query is `options.query`. */
  post<
    Answer = ListedAnswer,
    Path extends string = string,
    Arguments extends PostArguments<Api['post'], Path> = PostArguments<Api['post'], Path>,
  >(
    path: PathArgument<Api['post'], Path>,
    ...bodyAndOptions: Arguments
  ): Promise<AnswerOf<Api['post'], Path, Answer>>;

  /**
   * A POST with a file, and the fields that it takes beside it: they are put into the query, or into the form where the API
   * reads them from there. `options.form` puts fields of a path that is not in the list into the form.
   */
  upload<
    Answer = ListedAnswer,
    Path extends string = string,
    Arguments extends UploadArguments<Api['upload'], Path> = UploadArguments<Api['upload'], Path>,
  >(
    path: PathArgument<Api['upload'], Path>,
    ...fileFieldsAndOptions: Arguments
  ): Promise<AnswerOf<Api['upload'], Path, Answer>>;

  /** A file; with `options.body` it is asked for by a POST. */
  download<
    Path extends string,
    Arguments extends DownloadArguments<Api['download'], Path> = DownloadArguments<Api['download'], Path>,
  >(
    path: PathArgument<Api['download'], Path>,
    ...queryAndOptions: Arguments
  ): Promise<DownloadedFile>;
}
