/** Organisations, programmes and services, working calendars and time limits (OPD, mitra, program). */
@NullMarked
package id.selaras.directory;

import org.jspecify.annotations.NullMarked;
