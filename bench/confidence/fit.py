#!/usr/bin/env python3
"""Fits the weights of src/Pleiades.Evidence/Facts/Confidence.cs, and says how well they hold on papers they were not fitted on.

  PLEIADES_GROUNDS='PAGES=grounds.jsonl' dotnet test tests/Pleiades.Evidence.Tests --filter GroundsExport
  pleiades evidence read PAGES/*.txt --format jsonl > facts.jsonl
  fit.py SCORER.py REF_DIR:facts.jsonl:grounds.jsonl[:TIMES] ...

SCORER.py is score-evidence.py, which says of each fact whether it is right in full; REF_DIR holds its gold. Standard library only.
TIMES is how often each fact of a set counts in the fit: more for papers that no rule was written for, which are what is to come.
Each paper is judged by weights fitted on all the others; a ridge keeps a feature that few facts have near nothing.
"""
import importlib.util
import json
import math
import os
import sys

RIDGE = 30.0
LEAST, MOST = 0.3, 0.95
NAMES = ('constant cue inherited in_sentence from_article industry unregistered relative as_of_article period_inherited no_period '
         'home_inferred year_inferred not_actual growth share_or_rank stock numbers heading').split()


def rows(scorer, ref_dir, facts, grounds, times='1'):
    golds = scorer.read_jsonl(os.path.join(ref_dir, 'facts.jsonl'), scorer.check_fact)
    files = {g['file'] for g in golds}
    guesses = [g for g in scorer.read_jsonl(facts, scorer.check_fact) if os.path.basename(g['file']) in files]
    found, _ = scorer.match(golds, guesses, scorer.read_aliases(ref_dir))
    owner = {p: g for g, (p, _) in found.items()}
    features = {r['id']: r['features'] for r in map(json.loads, open(grounds, encoding='utf-8'))}
    for p, guess in enumerate(guesses):
        g = owner.get(p)
        if g is not None and golds[g].get('confidence', 1) < scorer.DOUBTFUL:
            continue
        if guess['id'] in features:
            yield ref_dir, guess['file'], features[guess['id']], int(g is not None and found[g][1]['full']), float(times)


def sigmoid(x):
    return 1 / (1 + math.exp(-max(-30, min(30, x))))


def solve(a, b):
    n = len(b)
    a = [row[:] + [b[i]] for i, row in enumerate(a)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(a[r][i]))
        a[i], a[pivot] = a[pivot], a[i]
        for r in range(i + 1, n):
            f = a[r][i] / a[i][i]
            for c in range(i, n + 1):
                a[r][c] -= f * a[i][c]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (a[i][n] - sum(a[i][c] * x[c] for c in range(i + 1, n))) / a[i][i]
    return x


def fit(data):
    n = len(data[0][2])
    weights = [0.0] * n
    for _ in range(25):
        gradient, hessian = [0.0] * n, [[0.0] * n for _ in range(n)]
        for _, _, x, y, times in data:
            p = sigmoid(sum(w * v for w, v in zip(weights, x)))
            for i, v in enumerate(x):
                if not v:
                    continue
                gradient[i] += times * (y - p) * v
                for j, u in enumerate(x):
                    hessian[i][j] += times * p * (1 - p) * v * u
        for i in range(n):
            ridge = RIDGE if i else 1e-6
            gradient[i] -= ridge * weights[i]
            hessian[i][i] += ridge
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step)]
        if max(map(abs, step)) < 1e-6:
            break
    return weights


def confidence(weights, x):
    return round(max(LEAST, min(MOST, sigmoid(sum(w * v for w, v in zip(weights, x))))), 2)


def calibration(pairs):
    bins = [[0, 0.0, 0] for _ in range(10)]
    for p, y in pairs:
        cell = bins[min(9, int(p * 10))]
        cell[0] += 1
        cell[1] += p
        cell[2] += y
    return sum(abs(b[1] - b[2]) for b in bins) / len(pairs)


def area(pairs):
    right, wrong = [p for p, y in pairs if y], [p for p, y in pairs if not y]
    return sum((r > w) + 0.5 * (r == w) for r in right for w in wrong) / max(1, len(right) * len(wrong))


def report(name, pairs):
    brier = sum((p - y) ** 2 for p, y in pairs) / len(pairs)
    print(f'{name:28} {len(pairs):5} facts  right {sum(y for _, y in pairs) / len(pairs):.3f}  calibration error {calibration(pairs):.3f}  '
          f'area {area(pairs):.3f}  Brier {brier:.3f}')


def main():
    spec = importlib.util.spec_from_file_location('scorer', sys.argv[1])
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    data = [row for arg in sys.argv[2:] for row in rows(scorer, *arg.split(':'))]
    left_out = []
    for paper in sorted({(s, f) for s, f, *_ in data}):
        weights = fit([r for r in data if (r[0], r[1]) != paper])
        left_out += [(r[0], confidence(weights, r[2]), r[3]) for r in data if (r[0], r[1]) == paper]
    weights = [round(w, 2) for w in fit(data)]
    for name in sorted({s for s, *_ in data}):
        report('left out, ' + name[-18:], [(p, y) for s, p, y in left_out if s == name])
        report('fitted, ' + name[-18:], [(confidence(weights, x), y) for s, _, x, y, _ in data if s == name])
    report('left out, all', [(p, y) for _, p, y in left_out])
    report('fitted, all', [(confidence(weights, x), y) for _, _, x, y, _ in data])
    for other in sorted({s for s, *_ in data}):
        apart = fit([r for r in data if r[0] != other])
        report('set left out, ' + other[-14:], [(confidence(apart, r[2]), r[3]) for r in data if r[0] == other])
    print('[' + ', '.join(f'{w:g}' for w in weights) + ']')
    for name, weight in zip(NAMES, weights):
        print(f'{name:18}{weight:6.2f}')


if __name__ == '__main__':
    main()
