package id.selaras.letter;

import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps issued papers byte by byte: what was signed is what is printed again. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Letters {
    private final LetterStore store;
    private final Journal journal;

    Letters(LetterStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** Keeps a paper under its number; journaled with the digest, so that a copy outside can be compared. */
    public void issue(UUID id, PaperNumber number, Subject subject, byte[] pdf) {
        var digest = sha256(pdf);
        store.insert(id, number, subject, pdf, digest);
        var trace = Trace.of("letter.issued", "letter", id)
                .inArea(number.areaNo())
                .with("number", number.text())
                .with("sha256", HexFormat.of().formatHex(digest));
        journal.acted(subject.caseId() == null ? trace : trace.inCase(subject.caseId()));
    }

    /** The papers about something that the reader may see. */
    public List<IssuedPaper> about(UUID subjectId) {
        return store.about(subjectId);
    }

    public Optional<IssuedPaper> find(UUID id) {
        return store.find(id);
    }

    /** The file as it was issued; journaled as a read. */
    public Optional<byte[]> open(IssuedPaper paper) {
        var content = store.content(paper.id());
        content.ifPresent(file -> journal.read(Trace.of("letter.opened", "letter", paper.id())
                .inArea(paper.areaNo())
                .with("number", paper.number())));
        return content;
    }

    private static byte[] sha256(byte[] pdf) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(pdf);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK lacks SHA-256", e);
        }
    }
}
