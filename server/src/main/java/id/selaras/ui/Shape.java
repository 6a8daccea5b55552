package id.selaras.ui;

/**
 * The drawn half of a status: always beside its word, never instead of it. Each drawing fits a 16 × 16 box and takes the
 * colour of its text; {@code sh-f} fills, {@code sh-k} draws in the colour of the ground.
 */
public enum Shape {
    CALM("""
            <circle cx="8" cy="8" r="6.2"/><path class="sh-f" stroke="none" d="M8 8V1.8A6.2 6.2 0 0114.2 8z"/>"""),
    SOON("""
            <circle cx="8" cy="8" r="6.2"/><path class="sh-f" stroke="none" d="M8 1.8a6.2 6.2 0 010 12.4z"/>"""),
    TODAY("""
            <path class="sh-f" d="M8 1.8l6.6 12H1.4z"/><path class="sh-k" stroke-width="1.8" d="M8 6v3.6M8 11.9v.01"/>"""),
    LATE("""
            <path class="sh-f" d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z"/><path class="sh-k" stroke-width="2" d="M8 4.6v4M8 11.4v.01"/>"""),
    PAUSE("""
            <path stroke-width="2.6" d="M5.5 3v10M10.5 3v10"/>"""),
    DOUBLE_TICK("""
            <path stroke-width="2" d="M1.4 8.6l3 3L11 4.6M7.6 11.2l.6.5 6.4-7"/>"""),
    YOU("""
            <circle class="sh-f" cx="8" cy="8" r="6.4"/><path class="sh-k" stroke-width="1.8" d="M4.8 8h6M8.4 5.4L11 8l-2.6 2.6"/>"""),
    TRAY("""
            <path d="M2 9.5h3.4l1 2h3.2l1-2H14M2 9.5v4h12v-4L11.8 3H4.2z"/>"""),
    HOUSE("""
            <path d="M1.8 8L8 2.4 14.2 8M3.6 6.8v6.8h8.8V6.8M6.6 13.4V9.6h2.8v3.8"/>"""),
    EYE("""
            <path d="M1.2 8S3.8 3.4 8 3.4 14.8 8 14.8 8 12.2 12.6 8 12.6 1.2 8 1.2 8z"/><circle class="sh-f" cx="8" cy="8" r="1.7"/>"""),
    PILLARS("""
            <path d="M1.8 6L8 2.2 14.2 6zM3.4 6v6M6.5 6v6M9.5 6v6M12.6 6v6M1.8 13.6h12.4"/>"""),
    PERSON("""
            <circle cx="8" cy="5" r="2.8"/><path d="M2.6 14c.5-3.2 2.6-4.8 5.4-4.8s4.9 1.6 5.4 4.8"/>"""),
    EMERGENCY("""
            <path stroke-width="2.2" d="M3 8l5-5 5 5M3 13l5-5 5 5"/>"""),
    URGENT("""
            <path stroke-width="2.2" d="M3 10.5l5-5 5 5"/>"""),
    DRAFT("""
            <circle cx="8" cy="8" r="6.2" stroke-dasharray="2.4 2.4"/>"""),
    ARROW("""
            <path d="M2 8h11M8.6 3.6L13 8l-4.4 4.4"/>"""),
    OPENED("""
            <circle cx="8" cy="8" r="6.2"/><circle class="sh-f" cx="8" cy="8" r="2"/>"""),
    ASK("""
            <path d="M2 2.4h12v8.8H8.4L5 14v-2.8H2z"/><path d="M6.4 5.4c.2-1 .9-1.3 1.6-1.3 1 0 1.7.6 1.7 1.4 0 1.1-1.6 1.2-1.6 2.2M8.05 9.3v.01"/>"""),
    RING_TICK("""
            <circle cx="8" cy="8" r="6.2"/><path d="M5 8.2l2.1 2.1L11 6"/>"""),
    QUEUE("""
            <path d="M5.6 3.6H14M5.6 8H14M5.6 12.4H14M2.2 3.6h.01M2.2 8h.01M2.2 12.4h.01" stroke-width="2"/>"""),
    SERVE("""
            <circle cx="8" cy="8" r="6.2"/><path class="sh-f" d="M6.6 5.4L10.8 8l-4.2 2.6z"/>"""),
    FLAG("""
            <path d="M3.4 14.4V2.2M3.4 2.8h8.8l-2 3 2 3H3.4"/>"""),
    CROSS_OCTAGON("""
            <path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z"/><path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8"/>"""),
    RETURN("""
            <path d="M6 3L2.4 6.6 6 10.2M2.8 6.6h7a3.6 3.6 0 010 7.2H7"/>"""),
    RING_SLASH("""
            <circle cx="8" cy="8" r="6.2"/><path d="M3.8 12.2l8.4-8.4"/>"""),
    QUESTION("""
            <circle cx="8" cy="8" r="6.2"/><path d="M6.2 6.2c.2-1.1 1-1.6 1.9-1.6 1.1 0 1.9.7 1.9 1.6 0 1.3-1.9 1.4-1.9 2.7M8.05 11.3v.01"/>"""),
    SCALES("""
            <path d="M8 2v11.5M4.6 13.8h6.8M3 4.2h10M3 4.4L1 9.2h4zM13 4.4l-2 4.8h4z"/>"""),
    TICK("""
            <path stroke-width="2.2" d="M3.2 8.4l3.2 3.2 6.4-7.2"/>"""),
    RISING("""
            <path d="M8 13V3.4M3.8 7.4L8 3.2l4.2 4.2"/>"""),
    FALLING("""
            <path d="M8 3v9.6M3.8 8.6L8 12.8l4.2-4.2"/>"""),
    NOT_EQUAL("""
            <path stroke-width="2" d="M3 6h10M3 10h10M11 2.6L5 13.4"/>"""),
    HOURGLASS("""
            <path d="M4 1.8h8M4 14.2h8M5 2v2.6L8 8l3-3.4V2M5 14v-2.6L8 8l3 3.4V14"/>"""),
    LOCK("""
            <rect x="3" y="7" width="10" height="7" rx="1"/><path d="M5 7V5a3 3 0 016 0v2"/>"""),
    INFO("""
            <circle cx="8" cy="8" r="6.2"/><path d="M8 7.4v3.8M8 4.8v.01"/>"""),
    WARN("""
            <path d="M8 1.8l6.6 12H1.4z"/><path d="M8 6v3.6M8 11.8v.01"/>"""),
    PRINT("""
            <path d="M4.4 6V1.8h7.2V6M4.4 11.4H2V6h12v5.4h-2.4M4.4 9.4h7.2v4.8H4.4z"/>"""),
    PENCIL("""
            <path d="M2.4 13.6l.9-3.3 7.7-7.8 2.5 2.5-7.8 7.7zM9.4 4.1l2.5 2.5"/>"""),
    PLUS("""
            <path d="M8 3v10M3 8h10"/>"""),
    CLIP("""
            <path d="M13.4 7.4l-5.7 5.7a3.3 3.3 0 01-4.7-4.7l6-6a2.2 2.2 0 013.1 3.1l-5.9 5.9a1.1 1.1 0 01-1.6-1.6l5.3-5.3"/>"""),
    DOCUMENT("""
            <path d="M3.4 1.8h6l3.2 3.2v9.2H3.4zM9.2 1.8V5.2h3.4M5.6 8.4h4.8M5.6 11h4.8"/>"""),
    HISTORY("""
            <path d="M2.4 8A5.7 5.7 0 108 2.3 6 6 0 003.3 4.8M2.6 2.2v3h3M8 5v3.2l2.2 1.4"/>"""),
    SPEECH("""
            <path d="M2 2.8h12v8.4H7L4 14v-2.8H2z"/>"""),
    CHEVRON("""
            <path d="M6 3.6L10.4 8 6 12.4"/>"""),
    BACK("""
            <path d="M10 3.6L5.6 8 10 12.4"/>"""),
    CROSS("""
            <path d="M4 4l8 8M12 4l-8 8"/>"""),
    SEARCH("""
            <circle cx="7" cy="7" r="4.8"/><path d="M10.6 10.6L14.2 14.2"/>"""),
    FAMILY("""
            <circle cx="5" cy="5" r="2.3"/><circle cx="11.2" cy="6" r="1.8"/><path d="M1.2 13.6c.3-2.8 1.8-4.2 3.8-4.2s3.5 1.4 3.8 4.2M9.8 10c2.6-.8 4.6.8 5 3.6"/>"""),
    PIN("""
            <path d="M8 14.4S3 9.6 3 6.4a5 5 0 0110 0c0 3.2-5 8-5 8z"/><circle cx="8" cy="6.4" r="1.6"/>"""),
    CAMERA("""
            <path d="M1.8 4.8h3l1-1.8h4.4l1 1.8h3v8.4H1.8z"/><circle cx="8" cy="8.8" r="2.5"/>"""),
    GROUP("""
            <rect x="1.8" y="4.6" width="9" height="9" rx="1"/><path d="M4.6 4.4V2h9.6v9.6h-3.2"/>""");

    private final String drawing;

    Shape(String drawing) {
        this.drawing = drawing;
    }

    public String drawing() {
        return drawing;
    }
}
