// Draws the charts. The page says the same without them: every chart names its table.
(() => {
  'use strict';
  const plots = [...document.querySelectorAll('.plot[data-chart]')];
  const shapes = { strong: 'triangle', weak: 'path://M0,0 L10,0 L5,9 Z', undecided: 'diamond', context: 'circle' };
  const marks = { strong: '▲', weak: '▼', undecided: '◇', context: '–' };
  const token = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  const escape = text => text.replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

  function palette() {
    const names = ['ink', 'soft', 'line', 'hair', 'card', 'strong', 'weak', 'undecided', 'benchmark', 'note', 'sans'];
    return Object.fromEntries(names.map(name => [name, token(name)]));
  }

  const base = (colours, narrow) => ({
    animation: false,
    textStyle: { fontFamily: colours.sans, color: colours.ink, fontSize: narrow ? 11 : 12 },
    tooltip: {
      trigger: 'item', backgroundColor: colours.card, borderColor: colours.line, confine: true,
      textStyle: { color: colours.ink, fontFamily: colours.sans, fontSize: 12 },
    },
  });

  // The mark of invented figures stands below a name or a figure. Where all carry it, the chart carries it once; else each in short.
  const markAt = text => text.indexOf('\n');
  const plain = text => markAt(text) < 0 ? text : text.slice(0, markAt(text));
  const short = text => markAt(text) < 0 ? text : `${plain(text)} ${text.slice(markAt(text) + 1).split(' / ')[0]}`;
  const isAllMarked = texts => texts.every(text => markAt(text) >= 0);
  const stamp = (texts, colours, place) => isAllMarked(texts)
    ? [{ type: 'text', ...place, silent: true, style: { text: texts[0].slice(markAt(texts[0]) + 1), fill: colours.note, font: `italic 600 11px ${colours.sans}` } }]
    : [];

  // A transparent bar up to the lower end carries the visible one from there to the upper end.
  function bars(rows, colour, width) {
    return [
      { type: 'bar', stack: 'range', silent: true, barWidth: width, itemStyle: { color: 'transparent' }, data: rows.map(r => r.low ?? '-') },
      {
        type: 'bar', stack: 'range', barWidth: width,
        data: rows.map(r => r.low === null ? '-' : { value: r.high - r.low, itemStyle: { color: colour(r), opacity: .3, borderRadius: 2 } }),
      },
    ];
  }

  function ranges(data, width, colours) {
    const narrow = width < 560;
    const names = data.rows.map(r => r.name);
    const named = isAllMarked(names) ? plain : text => text;
    const rows = data.rows.map(r => ({ ...r, name: named(r.name) }));
    const colour = row => colours[row.verdict] ?? colours.undecided;
    const tip = p => { const r = rows[p.dataIndex]; return r ? `<b>${escape(r.name)}</b><br>${escape(r.text)}<br>${marks[r.verdict]} ${escape(r.word)}` : ''; };
    const labels = {
      type: 'scatter', silent: true, symbolSize: 0, data: rows.map((r, i) => [100, i]),
      label: { show: true, position: 'right', distance: 13, color: colours.ink, fontSize: narrow ? 11 : 12, formatter: p => rows[p.dataIndex].value === null ? data.missing : rows[p.dataIndex].text },
    };
    const points = {
      type: 'scatter', z: 5,
      data: rows.map((r, i) => r.value === null ? null : { value: [r.value, i], symbol: shapes[r.verdict], symbolSize: r.emphasised ? 13 : 11, itemStyle: r.thin ? { color: colours.card, borderColor: colour(r), borderWidth: 1.5 } : { color: colour(r), borderColor: colours.card, borderWidth: 1 } }).filter(Boolean),
      tooltip: { formatter: p => tip({ dataIndex: p.value[1] }) },
      markLine: {
        silent: true, symbol: 'none', data: [{ xAxis: data.benchmark }], lineStyle: { color: colours.benchmark, width: 1.5, type: 'solid' },
        label: { formatter: data.benchmarkLabel, position: 'end', color: colours.benchmark, fontSize: 11, distance: 4 },
      },
    };
    const series = [...bars(rows, colour, narrow ? 12 : 14), labels, points];
    series[1].tooltip = { formatter: tip };
    return {
      ...base(colours, narrow),
      graphic: stamp(names, colours, { left: 8, bottom: 9 }),
      grid: { left: narrow ? 84 : 196, right: narrow ? 86 : 114, top: 26, bottom: 30 },
      xAxis: {
        type: 'value', min: 0, max: 100, interval: narrow ? 50 : 20, position: 'top',
        axisLabel: { color: colours.soft, fontSize: 11 }, splitLine: { lineStyle: { color: colours.hair } },
      },
      yAxis: {
        type: 'category', inverse: true, data: rows.map(r => r.name), axisTick: { show: false }, axisLine: { lineStyle: { color: colours.line } },
        axisLabel: {
          interval: 0, width: narrow ? 74 : 182, overflow: 'break', color: colours.ink, fontSize: narrow ? 11 : 12, lineHeight: narrow ? 14 : 16,
          formatter: (name, i) => rows[i].emphasised ? `{e|${name}}` : name, rich: { e: { fontWeight: data.rows.every(r => r.emphasised) ? 400 : 700, fontSize: narrow ? 11 : 12, width: narrow ? 74 : 182, overflow: 'break' } },
        },
      },
      series,
    };
  }

  function series(data, width, colours) {
    const texts = data.points.map(r => r.text);
    const texted = isAllMarked(texts) ? plain : short;
    const rows = data.points.map(r => ({ ...r, text: texted(r.text) }));
    const tip = p => `<b>${escape(rows[p.dataIndex].name)}</b><br>${escape(rows[p.dataIndex].text)}`;
    const [floor, range] = bars(rows, () => colours.undecided, 18);
    range.tooltip = { formatter: tip };
    range.label = { show: true, position: 'top', opacity: 1, color: colours.ink, fontWeight: 600, formatter: p => rows[p.dataIndex].text };
    range.labelLayout = { hideOverlap: true };
    // A line joins what may be compared: actual figures of one run, one at each date. Two figures for one date are a dispute, not a movement.
    const runs = [...new Set(rows.map(r => r.run))];
    const isAlone = r => r.actual && rows.filter(o => o.actual && o.run === r.run && o.name === r.name).length === 1;
    const lines = runs.map(run => ({
      type: 'line', z: 4, silent: true, showSymbol: false, connectNulls: true, lineStyle: { color: colours.undecided, type: 'dashed', width: 1 },
      data: rows.map(r => r.run === run && isAlone(r) ? r.value : null),
    }));
    return {
      ...base(colours, width < 560),
      graphic: stamp(texts, colours, { left: 8, top: 6 }),
      grid: { left: 12, right: 12, top: isAllMarked(texts) ? 42 : 30, bottom: 28 },
      xAxis: { type: 'category', data: rows.map((r, i) => `${i}\n${r.name}`), axisTick: { show: false }, axisLine: { lineStyle: { color: colours.line } }, axisLabel: { color: colours.soft, interval: 0, hideOverlap: true, fontSize: 11, formatter: name => name.slice(name.indexOf('\n') + 1) } },
      yAxis: { type: 'value', min: 0, splitNumber: 3, axisLabel: { show: false }, splitLine: { lineStyle: { color: colours.hair } } },
      series: [floor, range, ...lines, {
        type: 'scatter', z: 5, symbolSize: 9, tooltip: { formatter: tip },
        data: rows.map(r => ({ value: r.value, symbol: r.actual ? 'circle' : 'emptyCircle', itemStyle: { color: colours.ink, opacity: 1 } })),
      }],
    };
  }

  function draw(plot, width) {
    const data = JSON.parse(document.getElementById(plot.dataset.chart).textContent);
    const size = width ?? plot.clientWidth ?? plot.parentElement.clientWidth;
    const height = data.kind === 'ranges' ? 62 + data.rows.length * (size < 560 ? 46 : 34) : 190;
    const chart = window.echarts.getInstanceByDom(plot) ?? window.echarts.init(plot, null, { renderer: 'svg', width: size, height });
    chart.resize({ width: size, height });
    chart.setOption(data.kind === 'ranges' ? ranges(data, size, palette()) : series(data, size, palette()), true);
  }

  const drawAll = width => plots.forEach(plot => draw(plot, width?.(plot)));
  if (plots.length > 0 && window.echarts) {
    for (const plot of plots) plot.style.display = 'block';
    drawAll();
    let timer = 0;
    addEventListener('resize', () => { clearTimeout(timer); timer = setTimeout(() => drawAll(), 120); });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => drawAll());
    // On A4 the chapters are about 680 CSS pixels wide and the small multiples half of it.
    const onPaper = plot => plot.closest('.multiple') ? 315 : 672;
    const paper = matchMedia('print');
    addEventListener('beforeprint', () => drawAll(onPaper));
    addEventListener('afterprint', () => drawAll());
    paper.addEventListener('change', () => drawAll(paper.matches ? onPaper : undefined));
  }

  // The contents say where the reader is.
  const links = new Map([...document.querySelectorAll('.contents a')].map(a => [a.hash.slice(1), a]));
  if ('IntersectionObserver' in window) {
    const seen = new IntersectionObserver(entries => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        links.forEach(a => { a.classList.remove('here'); a.removeAttribute('aria-current'); });
        links.get(entry.target.id)?.classList.add('here');
        links.get(entry.target.id)?.setAttribute('aria-current', 'true');
      }
    }, { rootMargin: '-10% 0px -80% 0px' });
    for (const chapter of document.querySelectorAll('.chapter')) seen.observe(chapter);
  }
})();
