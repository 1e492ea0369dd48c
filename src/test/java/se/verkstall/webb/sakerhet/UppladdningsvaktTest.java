package se.verkstall.webb.sakerhet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** A file too big for a page gets an answer that says what to do, not an empty one. */
class UppladdningsvaktTest {

    private static final long MB = 1 << 20;

    private final Uppladdningsvakt vakt = new Uppladdningsvakt(DataSize.ofMegabytes(12), DataSize.ofMegabytes(10));

    @Test
    void en_fil_pa_tvahundra_megabyte_far_veta_gransen_och_vad_man_gor_i_stallet() throws Exception {
        MockFilterChain vidare = new MockFilterChain();
        MockHttpServletResponse svar = skicka("multipart/form-data; boundary=x", 200 * MB, vidare);

        assertThat(svar.getStatus()).isEqualTo(413);
        assertThat(svar.getContentAsString(StandardCharsets.UTF_8)).contains("filer upp till 10 MB", "Inget har tagits emot", "gzip");
        assertThat(vidare.getRequest()).as("går inte vidare").isNull();
    }

    @Test
    void en_fil_som_ryms_och_det_som_inte_ar_ett_formular_gar_vidare() throws Exception {
        for (Object[] begaran : new Object[][] {{"multipart/form-data; boundary=x", 10 * MB + 500}, {"application/xml", 200 * MB}, {null, 0L}}) {
            MockFilterChain vidare = new MockFilterChain();
            assertThat(skicka((String) begaran[0], (Long) begaran[1], vidare).getStatus()).isEqualTo(200);
            assertThat(vidare.getRequest()).isNotNull();
        }
    }

    @Test
    void strax_over_gransen_for_en_fil_stoppas_aven_om_begaran_ryms() throws Exception {
        assertThat(skicka("multipart/form-data; boundary=x", 11 * MB, new MockFilterChain()).getStatus()).isEqualTo(413);
    }

    private MockHttpServletResponse skicka(String typ, long langd, MockFilterChain vidare) throws Exception {
        MockHttpServletRequest begaran = new MockHttpServletRequest("POST", "/forsakringskassan/kvitto") {
            @Override
            public long getContentLengthLong() {
                return langd;
            }
        };
        begaran.setContentType(typ);
        MockHttpServletResponse svar = new MockHttpServletResponse();
        vakt.doFilter(begaran, svar, vidare);
        return svar;
    }
}
