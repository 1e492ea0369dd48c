package se.verkstall.bench;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Sums the time that the steps of a set of accounts take, over all the threads that carry them out. */
class Fasmatning implements BeanPostProcessor {

    private static final Set<String> STEG = Set.of("satsunderlag", "satsskrift", "satsutbetalning");

    private final Map<String, LongAdder> tid = new ConcurrentHashMap<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String namn) {
        if (!STEG.contains(namn)) {
            return bean;
        }
        LongAdder summa = tid.computeIfAbsent(namn, n -> new LongAdder());
        ProxyFactory fabrik = new ProxyFactory(bean);
        fabrik.setProxyTargetClass(true);
        fabrik.addAdvice((MethodInterceptor) anrop -> {
            long start = System.nanoTime();
            try {
                return anrop.proceed();
            } finally {
                summa.add(System.nanoTime() - start);
            }
        });
        return fabrik.getProxy(bean.getClass().getClassLoader());
    }

    double sekunder(String steg) {
        return tid.get(steg).sum() / 1e9;
    }
}
