const prefix = /^(?:sv|vs|vb|re|fw|fwd|aw|wg|antw)(?:\s?\[\d{1,3}\])?\s?:\s*/i;
const forwarded = /^(?:vb|fw|fwd|wg)(?:\s?\[\d{1,3}\])?\s?:/i;

/** The subject of an e-mail without the "Sv:", "VB:", "Re:" and "Fwd:" that answering and forwarding put before it. */
export function topicOfSubject(subject: string): { topic: string; isForwarded: boolean } {
  let topic = subject.trim();
  const isForwarded = forwarded.test(topic);
  for (let match = prefix.exec(topic); match; match = prefix.exec(topic)) topic = topic.slice(match[0].length);
  return { topic: topic.trim(), isForwarded };
}
