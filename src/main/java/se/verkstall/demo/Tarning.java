package se.verkstall.demo;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The simulator's dice: the same seed, case and question always give the same throw.
 *
 * @param fro the seed
 */
record Tarning(long fro) {

    private static final long BLANDA_1 = 0xff51afd7ed558ccdL;
    private static final long BLANDA_2 = 0xc4ceb9fe1a85ec53L;

    /** A number from 0 and below {@code sidor} for a question about a case, such as {@code "svarar 42 2022-02-01"}. */
    int kast(String malnummer, String fraga, int sidor) {
        CRC32 summa = new CRC32();
        summa.update((malnummer + "\n" + fraga).getBytes(StandardCharsets.UTF_8));
        long h = summa.getValue() * 0x9e3779b97f4a7c15L + fro;
        h = (h ^ (h >>> 33)) * BLANDA_1;
        h = (h ^ (h >>> 33)) * BLANDA_2;
        return (int) Math.floorMod(h ^ (h >>> 33), (long) sidor);
    }

    /** Whether something that happens in so many cases out of a hundred happens in this one. */
    boolean procent(String malnummer, String fraga, int av100) {
        return kast(malnummer, fraga, 100) < av100;
    }
}
