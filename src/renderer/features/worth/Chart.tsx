import { Button, Checkbox } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { WorthChart } from '../../../domain/worth.ts';
import { useT } from '../../i18n/useT.ts';
import { ConfidentialMark } from '../../ui/ConfidentialMark.tsx';
import { fullDate } from '../../ui/HumanDate.tsx';
import { moneyText, shortMoney } from '../../ui/money.ts';
import { today } from '../../ui/relativeDate.ts';
import { useWidth } from '../../ui/table/useWidth.ts';
import { savePng, saveSvg } from './exportChart.ts';
import { height, margin, type PlacedMark, plot } from './scales.ts';
import { WorthMarks } from './WorthMarks.tsx';

/** What was heard about pay in one currency, over time. Each series has its colour and its name below. */
export function Chart({ chart }: { readonly chart: WorthChart }) {
  const t = useT();
  const intl = useIntl();
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const width = useWidth(frame, true);
  const [active, setActive] = useState(0);
  const [told, setTold] = useState<PlacedMark | null>(null);
  const [lit, setLit] = useState<number | null>(null);
  const [confidential, setConfidential] = useState(false);
  const { currency, series } = chart;
  const { marks, amounts, years } = plot(chart, Math.max(width, 320), today());
  const labelOf = (index: number) => series[index]?.label ?? t('worth.series.none');
  const amountOf = ({ mark }: PlacedMark) => moneyText(intl, currency, Math.round(mark.low), Math.round(mark.high));
  const nameOf = (placed: PlacedMark) =>
    t('worth.mark', {
      label: [placed.mark.observation.role, placed.mark.observation.company?.name].filter(Boolean).join(', '),
      amount: amountOf(placed),
      date: fullDate(intl, placed.mark.on),
    });
  const save = (as: typeof savePng) => {
    const names = series.map((_, index) => labelOf(index));
    if (drawing.current) void as(drawing.current, { names, fileName: t('worth.fileName', { currency }), confidential });
  };
  return (
    <figure className="worth-chart">
      <figcaption className="worth-chart__head">
        <span className="quiet">{t('worth.chart.title', { currency })}</span>
        <span className="worth-chart__save">
          {marks.some(({ mark }) => mark.observation.confidential) && (
            <Checkbox
              size="xs"
              label={t('worth.confidential')}
              checked={confidential}
              onChange={(event) => setConfidential(event.currentTarget.checked)}
            />
          )}
          {(
            [
              ['worth.png', savePng],
              ['worth.svg', saveSvg],
            ] as const
          ).map(([label, as]) => (
            <Button
              key={label}
              variant="subtle"
              leftSection={<IconDownload size={14} aria-hidden="true" />}
              onClick={() => save(as)}
            >
              {t(label)}
            </Button>
          ))}
        </span>
      </figcaption>
      <div ref={frame} className="worth-chart__frame">
        {width > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a drawing has no such element
          <svg
            ref={drawing}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role="group"
            aria-label={t('worth.chart', { currency })}
          >
            {amounts.map(({ at, value }) => (
              <g key={value}>
                <line className="worth-chart__grid" x1={margin.left} x2={width - margin.right} y1={at} y2={at} />
                <text className="worth-chart__tick" x={margin.left - 10} y={at + 4} textAnchor="end">
                  {shortMoney(intl, currency, value)}
                </text>
              </g>
            ))}
            {years.map(({ at, value }) => (
              <g key={value}>
                <line className="worth-chart__year" x1={at} x2={at} y1={margin.top} y2={height - margin.bottom} />
                <text className="worth-chart__tick" x={at} y={height - 8} textAnchor="middle">
                  {value}
                </text>
              </g>
            ))}
            <WorthMarks
              marks={marks}
              active={Math.min(active, marks.length - 1)}
              lit={lit}
              nameOf={nameOf}
              onActive={setActive}
              onTell={setTold}
            />
          </svg>
        )}
        {told && (
          <div
            className="worth-chart__told"
            data-side={told.x > width / 2 ? 'left' : 'right'}
            style={{ left: told.x, top: Math.min(height - 130, Math.max(8, told.top - 12)) }}
          >
            <strong>{[told.mark.observation.role, told.mark.observation.level].filter(Boolean).join(' · ')}</strong>
            <span className="tabular">{amountOf(told)}</span>
            {told.mark.converted && (
              <span className="quiet tabular">
                {t('worth.converted', {
                  amount: moneyText(
                    intl,
                    told.mark.observation.currency,
                    told.mark.observation.baseLow ?? 0,
                    told.mark.observation.baseHigh ?? told.mark.observation.baseLow ?? 0,
                  ),
                })}
              </span>
            )}
            <span className="quiet">
              {[told.mark.observation.company?.name, told.mark.observation.location, fullDate(intl, told.mark.on)]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {told.mark.observation.confidential && <ConfidentialMark />}
          </div>
        )}
      </div>
      <ul className="worth-legend">
        {series.map(({ label }, index) => (
          <li key={label ?? ''}>
            <button
              type="button"
              data-series={index % 6}
              data-hollow={index >= 6 || undefined}
              aria-pressed={lit === index}
              onClick={() => setLit(lit === index ? null : index)}
            >
              <span className="worth-legend__sign" />
              <span className="truncate">{labelOf(index)}</span>
            </button>
          </li>
        ))}
      </ul>
    </figure>
  );
}
