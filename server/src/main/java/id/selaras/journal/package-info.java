/** Append-only record of acts and of reads of personal data, sealed into a hash chain (jejak). */
@NullMarked
package id.selaras.journal;

import org.jspecify.annotations.NullMarked;
