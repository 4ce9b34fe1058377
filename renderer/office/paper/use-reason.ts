import { useRef, useState } from 'react';
import { isReason } from './reason-field.tsx';

/** Why a list is printed: asked for before it is, not while it is being composed. */
export function useReason() {
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  return {
    field,
    reason,
    setReason,
    isMissing: isTried && !isReason(reason),
    /** Asks for one when there is none. */
    isGiven(): boolean {
      if (isReason(reason)) return true;
      setTried(true);
      field.current?.focus();
      return false;
    },
  };
}
