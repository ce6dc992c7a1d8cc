import type { ReceivedReply } from '../../src/testing/received-reply.js';
import type { UserMessage } from '../../src/testing/user-action.js';
import { CardContent } from './card-content.js';
import { t } from './language.js';
import { LinkedText } from './linked-text.js';
import { readable } from './readable.js';
import { safeUrl } from './safe-url.js';

/** What a user wrote. */
export function MessageContent({ message: { type, fields } }: { readonly message: UserMessage }) {
  const field = (name: string): string => {
    const value = fields[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  switch (type) {
    case 'text':
      return <span class="text">{field('Content')}</span>;
    case 'voice':
      return <Media icon="🔊" kind={t('voice')} text={field('Recognition')} />;
    case 'location':
      return <Media icon="📍" kind={field('Label')} text={`${field('Location_X')}, ${field('Location_Y')}`} />;
    case 'link':
      return <Media icon="🔗" kind={field('Title')} text={field('Description')} />;
    case 'image':
      return <Media icon="🖼" kind={t('image')} text="" />;
    default:
      return <Media icon="🎬" kind={t('video')} text="" />;
  }
}

/** What an account answered. */
export function ReplyContent({ reply }: { readonly reply: ReceivedReply }) {
  switch (reply.type) {
    case 'text':
      return <LinkedText text={reply.content} />;
    case 'image':
      return <Media icon="🖼" kind={t('image')} text={reply.mediaId} />;
    case 'voice':
      return <Media icon="🔊" kind={t('voice')} text={reply.mediaId} />;
    case 'video':
      return <Media icon="🎬" kind={reply.title ?? t('video')} text={reply.description ?? reply.mediaId} />;
    case 'music':
      return <Media icon="🎵" kind={reply.title ?? t('music')} text={reply.description ?? reply.musicUrl ?? ''} />;
    case 'news':
      return <News articles={reply.articles} />;
    case 'stream':
      return <Stream reply={reply} />;
    case 'template_card':
    case 'update_template_card':
      return <CardContent card={reply.card} />;
    case 'update_button':
      return <span class="text">✓ {reply.replaceName}</span>;
    case 'fields':
      return <span class="text">{readable(JSON.stringify(reply.fields))}</span>;
    default:
      return <span class="text">{reply.type}</span>;
  }
}

interface MediaProps {
  readonly icon: string;
  readonly kind: string;
  readonly text: string;
}

function Media({ icon, kind, text }: MediaProps) {
  return (
    <span class="media">
      <span class="media-icon" aria-hidden="true">
        {icon}
      </span>
      <span>
        <span class="media-kind">{kind}</span>
        {text !== '' && <span class="media-text">{text}</span>}
      </span>
    </span>
  );
}

/** The first article is large, the others are in a row below. Pictures of elsewhere are not loaded. */
function News({ articles }: { readonly articles: Extract<ReceivedReply, { type: 'news' }>['articles'] }) {
  return (
    <div class="news">
      {articles.map(({ title, description, url, picUrl }, index) => (
        <a
          key={index}
          class={index === 0 ? 'article first' : 'article'}
          href={safeUrl(url)}
          target="_blank"
          rel="noopener noreferrer"
        >
          <span class="article-picture" title={picUrl} aria-hidden="true">
            {title.slice(0, 1)}
          </span>
          <span class="article-title">{title}</span>
          {index === 0 && articles.length === 1 && description !== undefined && (
            <span class="article-description">{description}</span>
          )}
        </a>
      ))}
    </div>
  );
}

function Stream({ reply }: { readonly reply: Extract<ReceivedReply, { type: 'stream' }> }) {
  return (
    <>
      <LinkedText text={reply.content} />
      {!reply.finish && <span class="typing">{t('typing')}</span>}
      {reply.card !== undefined && <CardContent card={reply.card} />}
    </>
  );
}
