package id.selaras.launch.backup;

/** Why a backup can't be made, opened or restored, as one sentence. */
public final class BackupTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupTrouble(String sentence) {
        super(sentence);
    }

    BackupTrouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
