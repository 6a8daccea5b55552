/** What an auditor reads: the journal of acts and reads (pemeriksaan). */
@NullMarked
package id.selaras.oversight;

import org.jspecify.annotations.NullMarked;
