package org.probity.rules.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Class loaders as hosts have them. */
public final class Loaders {
    /** The jars that a host has; what compiles rules and runs tests is not among them. */
    private static final Pattern HOST_HAS = Pattern.compile("(probity-(engine|rules)|jackson-core|slf4j-api|jspecify"
            + "|drools-(base|canonical-model|compiler|core|kiesession|model-compiler|util|wiring-api|wiring-static)"
            + "|kie-(api|internal|memory-compiler))-\\d.*\\.jar");

    private Loaders() {}

    /** One that sees nothing but the platform's own classes, not even those of Drools. */
    public static ClassLoader blind() {
        return new ClassLoader(null) {};
    }

    /** One that has its own copy of all that a host has, and perhaps something more; the engine is new to it. */
    public static URLClassLoader fresh(Path... more) {
        Stream<Path> ofHost = classPath()
                .filter(path -> Files.isDirectory(path)
                        || HOST_HAS.matcher(path.getFileName().toString()).matches());
        return new URLClassLoader(urls(Stream.concat(ofHost, Stream.of(more))), ClassLoader.getPlatformClassLoader());
    }

    /** One that has its own copy of everything and prefers that to its parent's, as web containers do. */
    public static URLClassLoader childFirst() {
        return new ChildFirst(urls(classPath()), Loaders.class.getClassLoader());
    }

    /** Does something on a thread that carries a class loader, or none. */
    public static <T> T under(ClassLoader context, Supplier<T> use) {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(context);
        try {
            T result = use.get();
            assertThat(thread.getContextClassLoader()).isSameAs(context);
            return result;
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    private static Stream<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }

    private static URL[] urls(Stream<Path> paths) {
        return paths.map(Loaders::url).toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static final class ChildFirst extends URLClassLoader {

        ChildFirst(URL[] urls, ClassLoader parent) {
            super(urls, parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded == null && findResource(name.replace('.', '/') + ".class") != null) {
                    loaded = findClass(name);
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            List<URL> all = Collections.list(findResources(name));
            all.addAll(Collections.list(getParent().getResources(name)));
            return Collections.enumeration(all);
        }
    }
}
