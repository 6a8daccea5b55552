package id.selaras.casework;

import id.selaras.casework.CaseDetails.Reporter.Manner;
import id.selaras.casework.Receipts.Paper;
import id.selaras.casework.TicketView.Owed;
import id.selaras.directory.Calendars;
import id.selaras.directory.Organisation;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the receipt. It never tells an illness, and of a restricted case not even what it is about: papers are found. */
record ReceiptWords(Texts texts, Dates dates, Paper paper) {
    private static final int GROUP = 3;

    static ReceiptWords of(Texts texts, Paper paper) {
        var zone = Calendars.zoneOf(paper.areaNo()).zoneId();
        return new ReceiptWords(texts, new Dates(texts, zone), paper);
    }

    /** @param root public address of this installation: "https://selaras.example" */
    ReceiptPage page(String root, Optional<String> pin) {
        var ticketAddress = root + "/t/" + paper.ticket().digits();
        return new ReceiptPage(
                paper.caseId(),
                paper.file() == null ? "/terima" : "/kasus/" + paper.caseId(),
                paper.file() == null,
                paper.office(),
                place(),
                received(),
                forWhom(),
                matter(),
                paper.ticket().grouped(),
                pin.map(digits -> digits.substring(0, GROUP) + " " + digits.substring(GROUP))
                        .orElse(null),
                root.replaceFirst("^https?://", "") + "/status",
                ticketAddress,
                QrCode.of(ticketAddress),
                next());
    }

    private List<String> place() {
        var path = paper.path();
        var near = Stream.of(path.village(), path.subdistrict())
                .filter(Objects::nonNull)
                .toList();
        return Stream.of(String.join(", ", near), path.district())
                .filter(Objects::nonNull)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<String> received() {
        var at = paper.recordedAt();
        return List.of(
                dates.fullDate(dates.dateOf(at)),
                dates.timeAndZone(at),
                texts.get("receipt.officer", paper.recordedBy()));
    }

    private String forWhom() {
        var reporter = paper.reporter();
        var file = paper.file();
        if (file == null
                || reporter == null
                || reporter.manner() == Manner.CONFIDENTIAL
                || file.protection().restricted()) {
            return texts.get("receipt.for.nobody");
        }
        var subject = file.subject().name();
        return reporter.manner() == Manner.ON_BEHALF && reporter.name() != null
                ? texts.get("receipt.for.other", reporter.name(), subject)
                : texts.get("receipt.for.self", subject);
    }

    private @Nullable String matter() {
        var file = paper.file();
        if (file == null || file.protection().restricted()) {
            return null;
        }
        var topic = texts.get("ticket.topic." + file.matter().topic().code());
        return switch (file.urgency()) {
            case ORDINARY -> topic + ".";
            case URGENT -> topic + ". " + texts.get("receipt.urgent");
            case EMERGENCY -> topic + ". " + texts.get("receipt.emergency");
        };
    }

    private List<String> next() {
        var file = paper.file();
        if (file != null && !file.state().isOpen()) {
            return List.of(texts.get("receipt.next.settled"));
        }
        var lines = new ArrayList<String>();
        paper.owed().forEach(owed -> lines.add(owed(owed)));
        if (lines.isEmpty()) {
            lines.add(texts.get(file == null ? "receipt.next.aside" : "receipt.next.you"));
        }
        var contact = paper.contact();
        if (contact != null) {
            lines.add(texts.get("receipt.next.call", reach(contact)));
        }
        return lines;
    }

    private String owed(Owed owed) {
        var name = owed.office().name() == null
                ? texts.get(owed.office().kind().key())
                : owed.office().name();
        var due = owed.due();
        return due == null
                ? texts.get("ticket.owed.open", name)
                : texts.get("ticket.owed.by", name, dates.day(due) + " " + dates.timeAndZone(due));
    }

    private static String reach(Organisation contact) {
        var phone = contact.contact().phone();
        return phone.isBlank() ? contact.name() : contact.name() + ", " + phone;
    }
}
