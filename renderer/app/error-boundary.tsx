import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Notice } from '../ui/notice.tsx';
import styles from './error-boundary.module.css';

type Props = { readonly children: ReactNode };
type State = { readonly failure: Error | null };

/**
 * A bug in a screen must not cost anybody's work: drafts live outside the screens, so trying again finds them.
 * A class, because React has no other way to catch.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(cause: unknown): State {
    return { failure: cause instanceof Error ? cause : new Error(String(cause)) };
  }

  override render() {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return (
      <div className={styles.place}>
        <Notice
          tone="danger"
          title={<FormattedMessage id="crash.title" />}
          actions={
            <Button onClick={() => this.setState({ failure: null })}>
              <FormattedMessage id="action.retry" />
            </Button>
          }
        >
          <p>
            <FormattedMessage id="crash.text" />
          </p>
          <details>
            <summary>
              <FormattedMessage id="crash.details" />
            </summary>
            <pre className={styles.details}>{failure.stack ?? failure.message}</pre>
          </details>
        </Notice>
      </div>
    );
  }
}
