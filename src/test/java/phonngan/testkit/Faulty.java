package phonngan.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/// A port that does what the real one does, except for one mistake.
public final class Faulty {
    private Faulty() {
    }

    /// What is done instead.
    public interface Mistake {
        /// Answers a call, which may be handed on as it is or otherwise.
        Object make(Call call) throws Throwable;
    }

    /// One call of a port.
    ///
    /// @param real who does it right
    /// @param method which method
    /// @param arguments with what
    public record Call(Object real, Method method, Object[] arguments) {
        /// Whether it is a call of that method with so many arguments.
        public boolean is(String name, int count) {
            return method.getName().equals(name) && method.getParameterCount() == count;
        }

        /// An argument.
        @SuppressWarnings("unchecked") // the test knows the signature that it twists
        public <T> T argument(int index) {
            return (T) arguments[index];
        }

        /// Hands it on as it is.
        public Object handOn() throws Throwable {
            return handOn(arguments);
        }

        /// Hands it on with other arguments.
        public Object handOn(Object... others) throws Throwable {
            try {
                return method.invoke(real, others);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }

    /// A port with a mistake.
    public static <T> T port(Class<T> type, T real, Mistake mistake) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (_, method, arguments) -> mistake
                        .make(new Call(real, method, arguments == null ? new Object[0] : arguments))));
    }
}
