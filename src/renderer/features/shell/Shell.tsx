import './Shell.css';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { listenForShortcuts } from '../../ui/shortcuts.ts';
import { Sidebar } from './Sidebar.tsx';

/** The frame around every page. */
export function Shell() {
  useEffect(listenForShortcuts, []);
  return (
    <div className="shell">
      <Sidebar />
      <main className="shell__main" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
