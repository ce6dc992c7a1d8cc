import 'weui/dist/style/base/base.min.css';
import 'weui/dist/style/widget/weui-button/weui-button.min.css';
import './theme.js';
import './styles.css';
import { render } from 'preact';
import { App } from './app.js';
import { connect } from './store.js';

render(<App />, document.querySelector('#page')!);
void connect();
