/** What families need and receive: needs with what became of them, places in programmes, quotas and waiting lists. */
@NullMarked
package id.selaras.benefit;

import org.jspecify.annotations.NullMarked;
