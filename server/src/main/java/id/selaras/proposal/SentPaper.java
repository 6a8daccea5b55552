package id.selaras.proposal;

import id.selaras.casework.papers.Paper;
import id.selaras.casework.papers.PaperRefused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A photo or PDF that came with a form, read as strictly as one that comes with a case. */
record SentPaper(String name, Paper paper) {

    /**
     * Reads what was sent; an empty field is nothing sent.
     *
     * @throws ProposalRefused when one is no picture or PDF that can be kept
     */
    static List<SentPaper> read(@Nullable List<MultipartFile> files) throws IOException {
        var papers = new ArrayList<SentPaper>();
        for (var file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (!name.isEmpty() || !file.isEmpty()) {
                papers.add(new SentPaper(name, read(file.getBytes())));
            }
        }
        return papers;
    }

    private static Paper read(byte[] sent) {
        try {
            return Paper.read(sent);
        } catch (PaperRefused refused) {
            throw new ProposalRefused(refused.key());
        }
    }

    @Override
    public String toString() {
        return "SentPaper[" + paper.type() + "]";
    }
}
