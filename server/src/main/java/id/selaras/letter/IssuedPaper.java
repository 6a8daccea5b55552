package id.selaras.letter;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper as it was issued.
 *
 * @param subjectId what it is about: a meeting, a person
 * @param sha256 of the file, in hexadecimal figures
 */
public record IssuedPaper(
        UUID id,
        PaperKind kind,
        long areaNo,
        String number,
        UUID subjectId,
        int bytes,
        String sha256,
        Instant issuedAt) {}
