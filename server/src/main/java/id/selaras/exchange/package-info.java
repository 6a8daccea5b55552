/** The doors for programs: the acts of the pages as JSON, with their rights, journal and words (pertukaran). */
@NullMarked
package id.selaras.exchange;

import org.jspecify.annotations.NullMarked;
