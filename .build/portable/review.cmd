@echo off
setlocal
rem Chu tieng Viet trong cua so lenh can bang ma 65001; xong thi tra lai bang ma cu.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
"%~dp0node\node.exe" "%~dp0app\bin\review.js" %*
set "status=%errorlevel%"
if defined codepage chcp %codepage% >nul
exit /b %status%
