/** Whether one condition of a rule holds for one post. */
import type { Finding } from '@/utils/core/detect/finding';
import type { Post } from '@/utils/core/post';
import { hasPhrase, indexWords, type WordIndex } from './match-words';
import type { Condition, Decision } from './schema';

/** What is known besides the post: from the case log and the clock. */
export type RuleContext = {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Earlier cases of the same author. */
  readonly authorCases: number;
};

/** Everything a condition may ask about, made ready once for all rules. */
export type Facts = {
  readonly post: Post;
  readonly finding: Finding;
  readonly context: RuleContext;
  readonly text: WordIndex;
  readonly author: WordIndex;
};

/** @returns the facts of one post; indexes its words. */
export function factsOf(post: Post, finding: Finding, context: RuleContext): Facts {
  const author = indexWords(`${post.author.name} ${post.author.handle ?? ''}`);
  return { post, finding, context, text: indexWords(post.text), author };
}

/**
 * @param soFar what the rules above have decided: tags and priority are read from it
 * @returns whether the condition holds; a fact that is not known satisfies no number condition
 */
export function holds(condition: Condition, facts: Facts, soFar: Decision): boolean {
  switch (condition.op) {
    case 'in':
    case 'notIn': {
      const wanted = new Set(condition.values.map((value) => value.toLowerCase()));
      const found = choiceValues(condition.field, facts, soFar).some((value) =>
        wanted.has(value.toLowerCase()),
      );
      return found === (condition.op === 'in');
    }
    case 'atLeast':
    case 'atMost': {
      const value = numberValue(condition.field, facts);
      if (value === undefined) return false;
      return condition.op === 'atLeast' ? value >= condition.value : value <= condition.value;
    }
    case 'hasAny':
      return condition.words.some((phrase) => hasPhrase(facts[condition.field], phrase));
    case 'hasAll':
      return condition.words.every((phrase) => hasPhrase(facts[condition.field], phrase));
    case 'hasNone':
      return !condition.words.some((phrase) => hasPhrase(facts[condition.field], phrase));
  }
}

function choiceValues(
  field: Extract<Condition, { op: 'in' | 'notIn' }>['field'],
  facts: Facts,
  soFar: Decision,
): readonly string[] {
  const { post, finding } = facts;
  switch (field) {
    case 'site':
      return [post.site];
    case 'kind':
      return [post.kind];
    case 'intent':
      return [finding.intent];
    case 'severity':
      return finding.severity ? [finding.severity] : [];
    case 'topic':
      return finding.topics;
    case 'risk':
      return finding.risks;
    case 'aboutBrand':
      return [finding.aboutBrand];
    case 'lang':
      return finding.lang ? [finding.lang] : [];
    case 'verified':
      return [post.author.verified ? 'yes' : 'no'];
    case 'tag':
      return soFar.tags;
    case 'priority':
      return [soFar.priority];
  }
}

/** Unknown numbers satisfy no condition: absence of a follower count is not a small one. */
function numberValue(
  field: Extract<Condition, { op: 'atLeast' | 'atMost' }>['field'],
  facts: Facts,
): number | undefined {
  const { post, finding, context } = facts;
  switch (field) {
    case 'confidence':
      return finding.score;
    case 'followers':
      return post.author.followers;
    case 'reach': {
      const { likes, reposts, replies } = post.metrics;
      return likes === undefined && reposts === undefined && replies === undefined
        ? undefined
        : (likes ?? 0) + (reposts ?? 0) + (replies ?? 0);
    }
    case 'ageMinutes':
      return post.postedAt === undefined ? undefined : (context.now - post.postedAt) / 60_000;
    case 'authorCases':
      return context.authorCases;
  }
}
