/** Words of a headline, or of the label above it, that name a report which grows as things happen. All in lower case. */
export const liveWords: readonly string[] = `
live liveblog liveticker live-ticker live-blog ticker newsticker minute-by-minute direct directo vivo diretta direto żywo
онлайн наживо трансляция трансляція хроника хроніка canlı direkte direktrapport liveverslag živě naživo élő uživo ζωντανά
مباشر زنده trực langsung`
  .trim()
  .split(/\s+/)

/** The same in scripts that put no space between words. */
export const unspacedLiveWords: readonly string[] = [
  'ライブ',
  '実況',
  '中継',
  '直播',
  '实时',
  '實時',
  '실시간',
  '생중계',
  'ถ่ายทอดสด',
]
