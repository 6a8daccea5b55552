package id.selaras.privacy;

import id.selaras.access.SignedIn;
import id.selaras.casework.Offices;
import id.selaras.letter.Letterhead;
import id.selaras.letter.Papers;
import id.selaras.ui.Chrome;
import id.selaras.ui.Link;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/** The report as a page to print, a PDF, or a file for programs; none is kept, each opening is journaled. */
@Controller
@RequestMapping("/hak-data/{id}")
class ReportController {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SubjectReports reports;
    private final Papers papers;
    private final Offices offices;

    ReportController(SubjectReports reports, Papers papers, Offices offices) {
        this.reports = reports;
        this.papers = papers;
        this.offices = offices;
    }

    @GetMapping("/cetak")
    String print(@PathVariable UUID id, @ModelAttribute("chrome") Chrome chrome, Model model) {
        model.addAttribute("report", report(id, chrome));
        model.addAttribute("back", new Link("/hak-data/" + id, chrome.texts().get("privacy.report.back")));
        return "privacy/report";
    }

    @GetMapping("/laporan.json")
    ResponseEntity<byte[]> json(@PathVariable UUID id, @ModelAttribute("chrome") Chrome chrome) {
        var report = report(id, chrome);
        return file(
                "data-diri.json",
                MediaType.APPLICATION_JSON,
                JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(report));
    }

    @GetMapping("/laporan.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id, @AuthenticationPrincipal SignedIn person, @ModelAttribute("chrome") Chrome chrome) {
        var report = report(id, chrome);
        var office = offices.officeOf(person);
        var head = new Letterhead(
                chrome.texts().get("privacy.report.above"),
                office.toUpperCase(Locale.ROOT),
                report.place(),
                chrome.demonstration());
        var paper = papers.pdf("privacy/paper", Map.of("texts", chrome.texts(), "head", head, "report", report));
        return file("data-diri.pdf", MediaType.APPLICATION_PDF, paper);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(type)
                .body(content);
    }

    private SubjectReport report(UUID id, Chrome chrome) {
        return reports.of(id, chrome.texts()).orElseThrow(RequestController::unknown);
    }
}
