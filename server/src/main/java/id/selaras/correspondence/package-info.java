/** Letters about a case: templates, draft, initials, signature, issue and revocation (surat-menyurat). */
@NullMarked
package id.selaras.correspondence;

import org.jspecify.annotations.NullMarked;
