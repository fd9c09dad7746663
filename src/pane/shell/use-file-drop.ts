import { useEffect, useEffectEvent, useState } from 'react';

/** Takes files dropped anywhere on the page; answers whether one hovers over it now. */
export function useFileDrop(onDrop: (file: File) => void): boolean {
  const [hovering, setHovering] = useState(false);
  const drop = useEffectEvent(onDrop);

  useEffect(() => {
    // Every element that the pointer passes sends its own pair of enter and leave.
    let depth = 0;
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const listeners: Record<string, (event: DragEvent) => void> = {
      dragenter: (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        depth += 1;
        setHovering(true);
      },
      dragover: (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      },
      dragleave: (event) => {
        if (!holdsFiles(event)) return;
        depth = Math.max(0, depth - 1);
        if (depth === 0) setHovering(false);
      },
      drop: (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        depth = 0;
        setHovering(false);
        const file = event.dataTransfer?.files[0];
        if (file) drop(file);
      },
    };
    const entries = Object.entries(listeners) as [keyof WindowEventMap, EventListener][];
    for (const [name, listener] of entries) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of entries) window.removeEventListener(name, listener);
    };
  }, []);

  return hovering;
}
