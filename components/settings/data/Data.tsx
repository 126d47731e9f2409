import type { ComponentProps } from 'preact';
import { useWords } from '../../i18n';
import { Section } from '../Section';
import { Backups } from './Backups';
import { Erase } from './Erase';
import { Exports } from './Exports';
import { Import } from './Import';

export interface DataProps {
  exports: ComponentProps<typeof Exports>;
  imports: ComponentProps<typeof Import>;
  backups: ComponentProps<typeof Backups>;
  erase: ComponentProps<typeof Erase>['erase'];
}

/** The person's data as files: out, in, by itself, and gone. */
export function Data({ exports, imports, backups, erase }: DataProps) {
  const { t } = useWords();
  return (
    <Section title={t('data.title')} intro={t('data.intro')} anchor="data">
      <Exports {...exports} />
      <Import {...imports} />
      <Backups {...backups} />
      <Erase erase={erase} exportFirst={() => exports.save('json')} />
    </Section>
  );
}
