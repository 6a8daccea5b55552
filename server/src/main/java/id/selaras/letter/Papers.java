package id.selaras.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Makes a PDF (A4, Noto Sans embedded, tagged for screen readers) of XHTML. Whatever the XHTML names is not fetched: no file, no
 * network, no data address. How long a paper may be and how many are made at once is bounded.
 */
@Component
public class Papers {
    /** About two thousand lines of a list: some 20 seconds of one core. */
    static final int LONGEST_HTML = 600_000;

    private static final int AT_ONCE = 2;
    private static final int WAIT_SECONDS = 20;
    private static final String FAMILY = "Noto Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final Semaphore presses = new Semaphore(AT_ONCE, true);
    private final TemplateEngine templates;
    private final String style;

    Papers(TemplateEngine templates) {
        this.templates = templates;
        this.style = style();
        // Its log repeats what stands in the paper.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * A paper of one of our templates, which must write well-formed XHTML.
     *
     * @throws PaperNotMade when it is too long, or too many are being made
     */
    public byte[] pdf(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        templates.render(template + ".jte", parameters, output);
        return pdf(output.toString());
    }

    /** A paper of XHTML; the style of all papers is added to it. */
    public byte[] pdf(String xhtml) {
        if (xhtml.length() > LONGEST_HTML) {
            throw new PaperNotMade("letter.refused.too-long");
        }
        try {
            if (!presses.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new PaperNotMade("letter.refused.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PaperNotMade("letter.refused.busy");
        }
        try {
            return print(xhtml);
        } finally {
            presses.release();
        }
    }

    private byte[] print(String xhtml) {
        var output = new BoundedOutput();
        var builder = new PdfRendererBuilder();
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUriResolver((base, uri) -> null);
        builder.useFont(() -> font("NotoSans_400Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("NotoSans_700Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        var drawn = new DefaultObjectDrawerFactory();
        drawn.registerDrawer(QrDrawer.TYPE, new QrDrawer());
        builder.useObjectDrawerFactory(drawn);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Selaras");
        builder.withW3cDocument(Xhtml.read(xhtml, style), "");
        builder.toStream(output);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(
                Papers.class.getResourceAsStream("/fonts/" + file), "the build left out the fonts of the papers");
    }

    private static String style() {
        try (var sheet = Papers.class.getResourceAsStream("/letter/paper.css")) {
            return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
