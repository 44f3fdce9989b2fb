import { useState } from 'preact/hooks';
import { NEW_ALERT_RULE, type AlertRule } from '@/lib/inbox/alertRule';
import {
  addAlertRule, changeAlertRule, listAlertRules, removeAlertRule, restoreAlertRule, type AlertRuleChange,
} from '@/lib/storage/alerts/alertRules';
import type { EarshotDatabase } from '@/lib/storage/database';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { stored } from './settings';

/** What was done to a rule last. */
export interface AlertRuleDone {
  kind: 'added' | 'changed' | 'removed';
  id: string;
}

export interface AlertRules {
  rules: Live<AlertRule[]>;
  /** What was done last and can be undone. */
  last: AlertRuleDone | null;
  failed: boolean;
  onAdd: (rule: AlertRuleChange) => void;
  onChange: (id: string, change: AlertRuleChange) => void;
  onRemove: (id: string) => void;
  onUndo: () => void;
}

/** The rules of alerts: stored, told to the worker, and undone. */
export function useAlertRules(): AlertRules {
  const db = useDatabase();
  const rules = useLive<AlertRule[]>(['alertRules'], listAlertRules, []);
  const [last, setLast] = useState<(AlertRuleDone & { undo: Write }) | null>(null);
  const [failed, setFailed] = useState(false);

  const store = async (write: Write): Promise<void> => {
    setFailed(!(await stored(db, write)));
  };

  return {
    rules,
    last,
    failed,
    onAdd: (rule) => void store(async (open) => {
      const id = crypto.randomUUID();
      await addAlertRule(open, { ...NEW_ALERT_RULE, ...rule, id }, { now: Date.now() });
      setLast({ kind: 'added', id, undo: (again) => removeAlertRule(again, id) });
    }),
    onChange: (id, change) => void store(async (open) => {
      const before = await changeAlertRule(open, id, change);
      setLast(before === null ? null : { kind: 'changed', id, undo: (again) => changeAlertRule(again, id, before) });
    }),
    onRemove: (id) => void store(async (open) => {
      const row = await removeAlertRule(open, id);
      setLast(row === null ? null : { kind: 'removed', id, undo: (again) => restoreAlertRule(again, row) });
    }),
    onUndo: () => {
      setLast(null);
      if (last !== null) void store(last.undo);
    },
  };
}

type Write = (db: EarshotDatabase) => Promise<unknown>;
