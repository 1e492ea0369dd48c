package se.verkstall.webb.sakerhet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.verkstall.lag.Lasbartext;

/** Refuses a page's parameters that hold what no text can: no page has to think of it. Files, and the API, are read where they are taken in. */
@Component
class Olasligt extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest begaran) {
        return begaran.getRequestURI().startsWith("/api/") || begaran.getContentType() != null && begaran.getContentType().startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja) throws ServletException, IOException {
        for (Map.Entry<String, String[]> p : begaran.getParameterMap().entrySet()) {
            if (!Lasbartext.ar(p.getKey()) || !Arrays.stream(p.getValue()).allMatch(Lasbartext::ar)) {
                svar.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
        }
        kedja.doFilter(begaran, svar);
    }
}
