package id.selaras.export;

import java.util.concurrent.atomic.AtomicLong;

/** How much has left so far: counted by the writer, looked at by whoever waits. */
final class Counts {
    final AtomicLong families = new AtomicLong();
    final AtomicLong people = new AtomicLong();
    final AtomicLong leftOut = new AtomicLong();
}
