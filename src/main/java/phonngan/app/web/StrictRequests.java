package phonngan.app.web;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import phonngan.common.Language;
import phonngan.common.web.Ui;

/// Takes only whole requests that can be read in one way: what two readers could understand differently is how one
/// request is smuggled inside another, and a form whose end is garbled must not be taken for a shorter one. What cannot be
/// read is answered with a sentence and the connection ends; so does one whose request does not get on.
final class StrictRequests extends ChannelInboundHandlerAdapter {
    private final Duration patience;
    private @Nullable Future<?> waiting;
    private boolean isInBody;
    private boolean hasRead;
    private boolean isRefused;

    /// @param patience how long the head of a request may take
    StrictRequests(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext connection) {
        await(connection);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext connection) {
        arrived();
    }

    @Override
    public void channelInactive(ChannelHandlerContext connection) throws Exception {
        arrived();
        super.channelInactive(connection);
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) throws Exception {
        hasRead = true;
        if (isRefused) {
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpObject part && part.decoderResult().isFailure()) {
            ReferenceCountUtil.release(message);
            refuse(connection, part.decoderResult().cause());
        } else {
            follow(message);
            super.channelRead(connection, message);
        }
    }

    private void follow(Object message) {
        if (message instanceof HttpRequest request) {
            arrived();
            isInBody = true;
            // each address has one form, so what the reader would rather have changes nothing (RFC 9110, 12.4.1)
            request.headers().remove(HttpHeaderNames.ACCEPT);
        }
        if (message instanceof LastHttpContent) {
            isInBody = false;
        }
    }

    /// Bytes that were read without anything coming of them are a part of a head.
    @Override
    public void channelReadComplete(ChannelHandlerContext connection) throws Exception {
        if (!hasRead && !isInBody && waiting == null) {
            await(connection);
        }
        hasRead = false;
        super.channelReadComplete(connection);
    }

    private void await(ChannelHandlerContext connection) {
        waiting = connection.executor().schedule(() -> connection.close(), patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void arrived() {
        if (waiting != null) {
            waiting.cancel(false);
            waiting = null;
        }
    }

    private void refuse(ChannelHandlerContext connection, Throwable cause) {
        isRefused = true;
        arrived();
        var status = switch (cause) {
            case TooLongHttpLineException _ -> HttpResponseStatus.REQUEST_URI_TOO_LONG;
            case TooLongHttpHeaderException _ -> HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
            default -> HttpResponseStatus.BAD_REQUEST;
        };
        var said = status == HttpResponseStatus.BAD_REQUEST ? "wrong.garbled" : "wrong.too-long";
        var text = new Ui(Language.TH).t(said) + "\n" + new Ui(Language.EN).t(said) + "\n";
        var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status,
                Unpooled.copiedBuffer(text, StandardCharsets.UTF_8));
        answer.headers().set("Content-Type", "text/plain; charset=utf-8").set("Content-Length",
                answer.content().readableBytes()).set("Connection", "close").set("Cache-Control", "no-store")
                .set("X-Content-Type-Options", "nosniff").set("Content-Security-Policy", "default-src 'none'");
        connection.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
    }
}
